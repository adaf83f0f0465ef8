import type { EntityManager } from '@mikro-orm/postgresql';

/** Notes of differences that are still open what has come of them: mended, or not to be mended. */
export async function settleDrifts(em: EntityManager, now: Date): Promise<void> {
  await em.execute(
    `update channel_drift as drift set state = settled.state,
       repaired_at = case when settled.state = 'REPAIRED' then ?::timestamptz end
     from (
       select drift.id,
         case
           when listing.pushed_quantity = offerable.quantity or task.state = 'DONE' then 'REPAIRED'
           when drift.kind = 'STATUS' and exists (
             select from order_line as line where line.order_id = drift.order_id and line.channel_status = drift.seen
           ) then 'REPAIRED'
           when drift.kind = 'ORDER_MISSING' and exists (
             select from sales_order as ordered
             where ordered.connection_id = drift.connection_id and ordered.external_number = drift.external_number
           ) then 'REPAIRED'
           when listing.push_error is not null or task.state = 'FAILED' then 'FAILED'
         end as state
       from channel_drift as drift
       left join channel_listing as listing
         on listing.connection_id = drift.connection_id and listing.variant_id = drift.variant_id
       left join offerable_stock() as offerable
         on offerable.storefront_code = drift.storefront_code and offerable.variant_id = drift.variant_id
       left join outward_task as task
         on task.order_id = drift.order_id and task.kind = 'SHIPMENT' and drift.kind = 'SHIPMENT_MISSING'
       where drift.state = 'FOUND'
     ) as settled
     where drift.id = settled.id and settled.state is not null`,
    [now],
  );
}
