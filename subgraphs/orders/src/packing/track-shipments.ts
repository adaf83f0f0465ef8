import { idArray } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OWN_COURIER, trackParcels, type ParcelSighting } from '../courier/index.ts';
import { refreshOrderStatus } from '../order/index.ts';

/** Most parcels that are looked up in one run. */
const MOST = 5000;

interface UnderWay {
  readonly id: string;
  readonly courier: string;
  readonly trackingNumber: string;
}

/**
 * Looks up where parcels are: ours at every run, by the hundreds; of other couriers each at most once in three hours, as
 * the contract wants it. What arrived is delivered, and so are the lines in it.
 */
export async function trackShipments(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  const parcels = await em.execute<UnderWay[]>(
    `select shipment.id, courier, tracking_number as "trackingNumber" from shipment
       left join parcel_tracking on shipment_id = shipment.id
     where status in ('REQUESTED', 'IN_TRANSIT') and tracking_number is not null and courier is not null
       and (courier = ? or asked_at is null or asked_at <= ?::timestamptz - interval '3 hours')
     order by asked_at nulls first, requested_at, shipment.id limit ?`,
    [OWN_COURIER, now, MOST],
  );
  if (parcels.length === 0) return;
  await noteAsked(em, parcels, now);
  await trackParcels(parcels, now, (sightings) => em.fork().transactional((tx) => takeIn(tx, sightings, now)));
}

/** Noted before the question, so that one whose answer is lost is not asked again too soon. */
async function noteAsked(em: EntityManager, parcels: readonly UnderWay[], now: Date): Promise<void> {
  await em.execute(
    `insert into parcel_tracking (shipment_id, asked_at)
     select id, ? from unnest(?::uuid[]) as asked (id)
     on conflict (shipment_id) do update set asked_at = excluded.asked_at`,
    [now, idArray(parcels.map(({ id }) => id))],
  );
}

async function takeIn(tx: EntityManager, sightings: readonly ParcelSighting[], now: Date): Promise<void> {
  const told = JSON.stringify(sightings);
  const last = `(select distinct on ("trackingNumber") "trackingNumber", stage, at
     from json_to_recordset(?::json) as seen ("trackingNumber" text, stage text, at timestamptz)
     order by "trackingNumber", at desc, stage = 'DELIVERED' desc) as seen`;
  await tx.execute(
    `insert into parcel_tracking as known (shipment_id, stage, stage_at, asked_at)
     select shipment.id, seen.stage, seen.at, ? from shipment join ${last} on tracking_number = "trackingNumber"
     on conflict (shipment_id) do update set stage = excluded.stage, stage_at = excluded.stage_at
     where known.stage_at is null or (known.stage_at <= excluded.stage_at
       and (known.stage_at, known.stage) is distinct from (excluded.stage_at, excluded.stage))`,
    [now, told],
  );
  await tx.execute(
    `update shipment set status = case when stage = 'DELIVERED' then 'DELIVERED' else 'IN_TRANSIT' end,
       shipped_at = coalesce(shipment.shipped_at, at),
       delivered_at = case when stage = 'DELIVERED' then at end
     from ${last}
     where tracking_number = "trackingNumber" and stage <> 'ACCEPTED' and status in ('REQUESTED', 'IN_TRANSIT')
       and (status = 'REQUESTED' or stage = 'DELIVERED' or shipment.shipped_at is null)`,
    [told],
  );
  // A parcel from before its lines were noted holds what of its order was shipped.
  const arrived = await tx.execute<{ order_id: string }[]>(
    `update order_line set delivered_at = shipment.delivered_at
     from shipment join ${last} on tracking_number = "trackingNumber" and stage = 'DELIVERED'
     where kind = 'OUTBOUND' and order_line.order_id = shipment.order_id and shipment.delivered_at is not null
       and order_line.shipped_at is not null and order_line.delivered_at is null
       and (exists (select from shipment_line where shipment_id = shipment.id and order_line_id = order_line.id)
         or not exists (select from shipment_line where shipment_id = shipment.id))
     returning order_line.order_id`,
    [told],
  );
  await refreshOrderStatus(tx, [...new Set(arrived.map(({ order_id }) => order_id))]);
}
