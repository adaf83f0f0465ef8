import { aConnection } from '../../../../subgraphs/orders/src/connection/connection.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';

/** A connection that the clock leaves alone, so that no job changes rows while refusals are watched. */
export async function aQuietConnection(
  em: TestSubgraph['em'],
  details: Parameters<typeof aConnection>[1],
): Promise<{ readonly id: string }> {
  const { id, storefrontCode } = await aConnection(em, details);
  for (const table of ['collection_state', 'question_collection'])
    await em.execute(`insert into ${table} (id, storefront_code, next_at) values (?, ?, '2100-01-01')`, [
      id,
      storefrontCode,
    ]);
  return { id };
}
