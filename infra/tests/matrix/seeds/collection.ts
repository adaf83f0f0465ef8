import { aQuarantinedOrder, aRun } from '../../../../subgraphs/orders/src/collection/collection.factory.ts';
import { aConnection } from '../../../../subgraphs/orders/src/connection/connection.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';

/** A connection of the storefront with a collection and with what it could not take in, some of it settled. */
export async function seedCollection(
  em: TestSubgraph['em'],
  own: Belongings,
): Promise<{ connection: string; run: string }> {
  const storefrontCode = own.storefront;
  const { id: connectionId } = await aConnection(em, { id: own.connection, storefrontCode });
  const run = await aRun(em, { connectionId, storefrontCode });
  await em.execute(
    `update collection_run set id = ?, added = 1, changed = 1, known = 1, unpaid = 1, asked_at = '2026-11-21T01:00:00Z'
     where id = ?`,
    [own.collectionRun, run.id],
  );
  await aQuarantinedOrder(em, { connectionId, storefrontCode, orderId: own.order });
  return { connection: connectionId, run: own.collectionRun };
}
