import { addJob, isRefusal, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import {
  bookPickup,
  cancelPickup,
  normalizeAddress,
  type CourierCode,
  type PickupWish,
  type PostalAddress,
} from '../courier/index.ts';
import { ShipmentRow } from '../order/index.ts';
import { recordReturn } from './record-return.ts';
import type { ReturnCode } from './return-words.ts';
import { ReturnRow } from './return.entity.ts';
import { returnPersonal } from './return.personal.ts';
import { CANCEL_PICKUP } from './return.ts';
import { lockedReturn, stepOf } from './take-return-step.ts';

const payload = z.object({ returnId: z.uuid() });

/**
 * Has the courier fetch the goods of a return, once the act that asked for it is committed. Asked again after a lost
 * answer it is the same pickup, by its key. What the courier turns down is shown at the return; what it did not answer
 * is tried again by the list of jobs.
 */
export async function bookReturnPickup(em: EntityManager, data: unknown, now: Date): Promise<void> {
  const { returnId } = payload.parse(data);
  const row = await em.findOne(ReturnRow, returnId);
  if (row?.state !== 'REQUESTED' && !(row?.state === 'PICKUP_BOOKED' && !row.trackingNumber)) return;
  const pickup = await bookPickup(await wishOf(em, row), now);
  if (isRefusal<CourierCode>(pickup)) return noteTrouble(em, row, pickup);
  await em.fork().transactional((tx) => noteBooking(tx, returnId, pickup, { actor: null, now }));
  if (!pickup.trackingNumber) throw new Error(`the courier has no number yet for ${row.number}`);
}

/**
 * Calls the pickup of a cancelled return off; one that was never booked is called off all the same. One that the courier
 * does not call off, because it is on its way already, is shown at the return.
 */
export async function cancelReturnPickup(em: EntityManager, data: unknown, now: Date): Promise<void> {
  const row = await em.findOne(ReturnRow, payload.parse(data).returnId);
  if (!row?.byCourier) return;
  const outcome = await cancelPickup(await wishOf(em, row), now);
  const trouble = isRefusal<CourierCode>(outcome) ? outcome.code : null;
  await em.fork().nativeUpdate(ReturnRow, { id: row.id, state: 'CANCELLED' }, { pickupTrouble: trouble });
  if (trouble && trouble !== 'COURIER_REFUSED') throw new Error(trouble);
}

interface Booked {
  readonly courier: string;
  readonly trackingNumber: string | null;
}

async function noteBooking(tx: EntityManager, returnId: string, booked: Booked, act: Act): Promise<void> {
  const row = await lockedReturn(tx, { id: returnId });
  if (!row || row.trackingNumber) return;
  row.courier = booked.courier;
  row.pickupTrouble = null;
  // Who cancelled meanwhile wrote that down, but may have asked the courier before it knew of the pickup.
  if (row.state === 'CANCELLED') await addJob(tx, CANCEL_PICKUP, { returnId }, { key: `${CANCEL_PICKUP}:${returnId}` });
  if (row.state === 'REQUESTED') {
    row.pickupBookedAt = act.now;
    await stepOf(tx, row, { step: 'bookPickup', roles: ['COURIER'] }, act);
  }
  if (!booked.trackingNumber) return;
  row.trackingNumber = booked.trackingNumber;
  const { courier, trackingNumber } = booked;
  await tx.nativeUpdate(ShipmentRow, { id: row.shipmentId }, { courier, trackingNumber });
  await tx.flush();
  if (row.state !== 'CANCELLED') await recordReturn(tx, row, 'REQUESTED', act);
}

async function noteTrouble(
  em: EntityManager,
  { id, number }: ReturnRow,
  { code }: Refusal<CourierCode>,
): Promise<void> {
  await em.fork().nativeUpdate(ReturnRow, { id, state: 'REQUESTED' }, { pickupTrouble: code });
  if (code === 'COURIER_AWAY' || code === 'COURIER_UNCLEAR') throw new Error(`${code} for ${number}`);
}

async function wishOf(em: EntityManager, row: ReturnRow): Promise<PickupWish> {
  const [order] = await em.execute<{ number: string; tracking: string | null }[]>(
    `select number, (select tracking_number from shipment where order_id = sales_order.id and kind = 'OUTBOUND'
       and tracking_number is not null order by requested_at desc limit 1) as tracking
     from sales_order where id = ?`,
    [row.orderId],
  );
  const lines = await em.execute<{ name: string; quantity: number }[]>(
    `select sku as name, return_line.quantity from return_line join order_line on order_line.id = order_line_id
     join variant on variant.id = variant_id where return_id = ? order by order_line.number`,
    [row.id],
  );
  const phone = await returnPersonal.open(em, row, 'customerMobile');
  return {
    key: row.number,
    order: { number: order?.number ?? '', trackingNumber: order?.tracking ?? null },
    lines,
    from: {
      name: (await returnPersonal.open(em, row, 'customerName')) ?? '',
      phone: phone ?? (await returnPersonal.open(em, row, 'customerPhone')) ?? '',
      address: await addressOf(em, row),
    },
  };
}

/** The address as the register has it; as it was written where the register has none or several, for the courier to judge. */
async function addressOf(em: EntityManager, row: ReturnRow): Promise<PostalAddress> {
  const text = (await returnPersonal.open(em, row, 'pickupAddress')) ?? '';
  const known = await normalizeAddress(text);
  if (!isRefusal<ReturnCode>(known)) return known;
  return { zipCode: row.zipCode ?? '', road: text, detail: '' };
}
