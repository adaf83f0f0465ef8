import { batchMany } from '@madang/subgraph-kit';
import { readableMarkChanges } from './order-mark.access.ts';
import { OrderMarkChangeRow } from './order-mark.entity.ts';

/** Most changes that are told of an order, the last ones. */
const MOST_CHANGES = 200;

/** History of the marks on the lines of an order, newest first. */
export const markChangesOfOrder = batchMany(
  ({ em, actor }, orderIds) =>
    em.find(
      OrderMarkChangeRow,
      { $and: [readableMarkChanges(actor), { orderId: { $in: [...orderIds] } }] },
      { orderBy: { changedAt: 'desc', id: 'desc' }, limit: MOST_CHANGES * orderIds.length },
    ),
  (change) => change.orderId,
);
