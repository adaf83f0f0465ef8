import { batch, idArray, idsAmong } from '@madang/subgraph-kit';
import { readableMerges } from './customer-merge.access.ts';
import { CustomerMergeRow } from './customer-merge.entity.ts';

/** Merges that lead to customers now: into them, or into somebody who was merged into them. */
const LEADING = `select m.id, coalesce(kept.merged_into_id, kept.id) as into
  from customer_merge m join customer kept on kept.id = m.kept_id
  where m.kept_id in (select id from customer where id = any(?::uuid[]) or merged_into_id = any(?::uuid[]))`;

/** Merges by which others came to a customer, parted ones too, newest first. */
export const mergesOfCustomer = batch<string, CustomerMergeRow[]>(async ({ em, actor }, customerIds) => {
  const ids = idArray(idsAmong(customerIds));
  const leading = await em.execute<{ id: string; into: string }[]>(LEADING, [ids, ids]);
  const into = new Map(leading.map((one) => [one.id, one.into]));
  const where = { $and: [readableMerges(actor), { id: { $in: [...into.keys()] } }] };
  const merges = await em.find(CustomerMergeRow, where, { orderBy: { place: 'desc' } });
  return customerIds.map((customerId) => merges.filter(({ id }) => into.get(id) === customerId));
});
