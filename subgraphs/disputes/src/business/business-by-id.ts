import { batchOne } from '@madang/subgraph-kit';
import { readableBusinesses } from './business.access.ts';
import { BusinessRow } from './business.entity.ts';

/** One business; null for an absent and for an unreadable one alike. */
export const businessById = batchOne(
  ({ em, actor }, ids) => em.find(BusinessRow, { $and: [readableBusinesses(actor), { id: { $in: [...ids] } }] }),
  (business) => business.id,
);
