import { idArray } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Brings the ERP status of orders up to date with their lines, in the transaction of the act that moved a line: the
 * furthest thing that is true of all lines that live, and what is coming back before everything else.
 */
export async function refreshOrderStatus(tx: EntityManager, orderIds: readonly string[]): Promise<void> {
  if (orderIds.length === 0) return;
  const orders = idArray(orderIds);
  // Of two acts on lines of one order the second waits here, and then reads what the first has left.
  await tx.execute('select from sales_order where id = any (?::uuid[]) order by id for no key update', [orders]);
  await tx.execute(
    `update sales_order set erp_status = standing.status
     from (
       select order_id,
         case
           when bool_and(cancelled_at is not null) then 'CANCELLED'
           when bool_or(returning_quantity > 0 and is_exchange) then 'EXCHANGE_REQUESTED'
           when bool_or(returning_quantity > 0) then 'RETURN_REQUESTED'
           when bool_and(cancelled_at is not null or returned_quantity = quantity) then
             case when bool_or(is_exchange) then 'EXCHANGED' else 'RETURNED' end
           when bool_and(cancelled_at is not null or delivered_at is not null) then 'DELIVERED'
           when bool_and(cancelled_at is not null or shipped_at is not null) then 'SHIPPED'
           when bool_and(cancelled_at is not null or shipped_at is not null or allocated_at is not null) then 'ALLOCATED'
           else 'RECEIVED'
         end as status
       from order_line where order_id = any (?::uuid[]) group by order_id
     ) as standing
     where sales_order.id = standing.order_id and sales_order.erp_status <> standing.status`,
    [orders],
  );
}
