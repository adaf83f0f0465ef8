import { batchOne } from '@madang/subgraph-kit';
import { readableCustomers } from './customer.access.ts';
import { CustomerRow } from './customer.entity.ts';

/** One customer; null for an absent and for an unreadable one alike. */
export const customerById = batchOne(
  ({ em, actor }, ids) => em.find(CustomerRow, { $and: [readableCustomers(actor), { id: { $in: [...ids] } }] }),
  (customer) => customer.id,
);
