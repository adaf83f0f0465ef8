import type { Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { trackParcels, type ParcelSighting, type TrackedParcel } from '../courier/index.ts';
import { ShipmentRow } from '../order/index.ts';
import { lockedReturn, stepOf } from './take-return-step.ts';

/** Follows the parcels of returns until they are in the warehouse; what has left the buyer is on its way. */
export async function followReturns(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  const parcels = await em.execute<TrackedParcel[]>(
    `select courier, tracking_number as "trackingNumber" from order_return
     where state in ('PICKUP_BOOKED', 'IN_TRANSIT') and courier is not null and tracking_number is not null
     order by id`,
  );
  await trackParcels(parcels, now, async (sightings) => {
    for (const sighting of sightings) {
      await em.fork().transactional((tx) => noteSighting(tx, sighting, { actor: null, now }));
    }
  });
}

async function noteSighting(tx: EntityManager, { trackingNumber, stage, at }: ParcelSighting, act: Act): Promise<void> {
  if (stage === 'ACCEPTED' || stage === 'NOT_DELIVERED') return;
  const open = ['PICKUP_BOOKED', 'IN_TRANSIT'];
  const row = await lockedReturn(tx, { trackingNumber, state: { $in: open } });
  if (!row) return;
  if (row.state === 'PICKUP_BOOKED') await stepOf(tx, row, { step: 'collect', roles: ['COURIER'] }, act);
  const shipment = await tx.findOne(ShipmentRow, { id: row.shipmentId });
  if (!shipment) return;
  // The scan in the warehouse says that it is here; the courier only that it was handed over.
  if (stage === 'DELIVERED') Object.assign(shipment, { status: 'DELIVERED', deliveredAt: at });
  else if (shipment.status === 'REQUESTED') Object.assign(shipment, { status: 'IN_TRANSIT', shippedAt: at });
  await tx.flush();
}
