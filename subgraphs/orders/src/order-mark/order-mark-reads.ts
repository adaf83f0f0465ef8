import { batchMany } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import { readableMarkChanges } from './order-mark.access.ts';
import { OrderMarkChangeRow } from './order-mark.entity.ts';

/** Most changes that are told of an order, the last ones. */
const MOST_CHANGES = 200;

/** Identifiers of the last changes of each of some orders, so that one with many takes nothing from the others. */
const LAST_OF_EACH = `(select last.id from json_array_elements_text(?::json) as wanted (order_id), lateral (
  select id from order_mark_change where order_id = wanted.order_id::uuid
  order by changed_at desc, id desc limit ${MOST_CHANGES}) as last)`;

/** History of the marks on the lines of an order, newest first. */
export const markChangesOfOrder = batchMany(
  ({ em, actor }, orderIds) =>
    em.find(
      OrderMarkChangeRow,
      { $and: [readableMarkChanges(actor), { id: { $in: raw(LAST_OF_EACH, [JSON.stringify(orderIds)]) } }] },
      { orderBy: { changedAt: 'desc', id: 'desc' } },
    ),
  (change) => change.orderId,
);
