import type { Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Books the fee of every parcel that consigned storefronts had shipped until a moment, each parcel once (C9). */
export async function noteDeliveryFees(tx: EntityManager, until: Date, { actor, now }: Act): Promise<void> {
  await tx.execute(
    `insert into settlement_entry (id, storefront_code, kind, shipment_id, quantity, price, wholesale, due, held, deducted,
       counts_at, recorded_at, actor_name)
     select uuidv7(), storefront_code, 'DELIVERY_FEE', shipment.id, 1, parcel_fee, 0, parcel_fee, 0, 0, shipment.shipped_at, ?, ?
     from settlement_setting, shipment
       join sales_order on sales_order.id = order_id
       join storefront on storefront.code = storefront_code and storefront.kind = 'CONSIGNED'
     where shipment.kind = 'OUTBOUND' and shipment.shipped_at >= begins_at and shipment.shipped_at < ?
     on conflict (shipment_id) where shipment_id is not null do nothing`,
    [now, actor?.name ?? null, until],
  );
}
