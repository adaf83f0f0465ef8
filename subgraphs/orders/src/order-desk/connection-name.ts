import { batch, type Context } from '@madang/subgraph-kit';
import { readableOfStorefront, StorefrontConnectionRow } from '../connection/index.ts';

/** Name of a connection, as far as the actor reads it. */
export const connectionNameOf = batch<string, string | null>(async ({ em, actor }: Context, ids) => {
  const rows = await em.find(StorefrontConnectionRow, {
    $and: [readableOfStorefront(actor), { id: { $in: [...ids] } }],
  });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? null);
});
