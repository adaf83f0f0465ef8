import { addJob, isRefusal, newId, refuse, seoulDay, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refreshOrderStatus, ShipmentRow, type OrderRow } from '../order/index.ts';
import { linesToReturn, type LineToReturn, type WantedLine } from './lines-to-return.ts';
import type { PickupDetails } from './pickup-details.ts';
import { recordReturn } from './record-return.ts';
import type { ReturnCode } from './return-words.ts';
import { ReturnLineRow, ReturnRow } from './return.entity.ts';
import { returnPersonal } from './return.personal.ts';
import { BOOK_PICKUP, PICKUP_COURIER, type ReturnKind, type ReturnReason, type ReturnSource } from './return.ts';
import { noteStep } from './take-return-step.ts';

/** Goods that are to come back, once it is known from where. */
export interface NewReturn {
  readonly order: OrderRow;
  readonly kind: ReturnKind;
  readonly lines: readonly WantedLine[];
  readonly reason: ReturnReason;
  readonly source: ReturnSource;
  readonly pickup: PickupDetails;
  /** Claim at the marketplace; told twice it is one return. */
  readonly claimNumber?: string | null;
  /** Number of a parcel that is on its way already. */
  readonly trackingNumber?: string | null;
}

/** A return with what it takes back. */
export interface OpenedReturn {
  readonly row: ReturnRow;
  readonly lines: readonly LineToReturn[];
}

/** Makes a return that nobody has processed yet: its pieces count as coming back from now on. */
export async function openReturn(
  tx: EntityManager,
  wanted: NewReturn,
  act: Act,
): Promise<OpenedReturn | Refusal<ReturnCode>> {
  const lines = await linesToReturn(tx, wanted.order.id, wanted.lines);
  if (isRefusal<ReturnCode>(lines)) return lines;
  const row = await newRow(tx, wanted, act);
  for (const { line, quantity, share } of lines) {
    line.returningQuantity += quantity;
    line.isExchange = wanted.kind !== 'RETURN';
    tx.create(ReturnLineRow, {
      id: newId(),
      returnId: row.id,
      orderLineId: line.id,
      quantity,
      share,
      resellQuantity: 0,
      defectiveQuantity: 0,
      repairQuantity: 0,
      refund: 0,
    });
  }
  await tx.flush();
  await refreshOrderStatus(tx, [row.orderId]);
  return { row, lines };
}

/** Sends for the goods of a return: a parcel is announced, and the courier is asked once the act is committed. */
export async function sendFor(
  tx: EntityManager,
  row: ReturnRow,
  act: Act,
  from: 'PENDING' | null = null,
): Promise<void> {
  row.state = 'REQUESTED';
  const shipment = tx.create(ShipmentRow, {
    id: newId(),
    orderId: row.orderId,
    kind: 'RETURN',
    status: 'REQUESTED',
    courier: row.courier,
    trackingNumber: row.trackingNumber,
    requestedAt: act.now,
    shippedAt: null,
    deliveredAt: null,
  });
  await tx.flush();
  row.shipmentId = shipment.id;
  await noteStep(tx, row, { step: from === null ? 'request' : 'process', from, note: null }, act);
  await tx.flush();
  // The record of a pickup names its tracking number, and is written when the courier has told it.
  if (row.byCourier && !row.trackingNumber)
    await addJob(tx, BOOK_PICKUP, { returnId: row.id }, { key: `${BOOK_PICKUP}:${row.id}` });
  else await recordReturn(tx, row, 'REQUESTED', act);
}

async function newRow(tx: EntityManager, wanted: NewReturn, act: Act): Promise<ReturnRow> {
  const { order, kind, reason, source, pickup } = wanted;
  const { zipCode, byCourier, customerName, customerPhone, customerMobile, pickupAddress, note } = pickup;
  const id = newId();
  const row = tx.create(ReturnRow, {
    id,
    number: await nextNumber(tx, act.now),
    orderId: order.id,
    storefrontCode: order.storefrontCode,
    kind,
    state: 'PENDING',
    source,
    claimNumber: wanted.claimNumber ?? null,
    reason,
    handledBy: (await isOwnStorefront(tx, order.storefrontCode)) ? 'MAKER' : 'STOREFRONT',
    zipCode,
    byCourier,
    courier: byCourier ? PICKUP_COURIER : null,
    trackingNumber: wanted.trackingNumber ?? null,
    difference: 0,
    requestedAt: act.now,
    requestedById: act.actor?.id ?? null,
    requestedByName: act.actor?.name ?? null,
    ...(await returnPersonal.seal(tx, id, { customerName, customerPhone, customerMobile, pickupAddress, note })),
  });
  await tx.flush();
  return row;
}

async function isOwnStorefront(tx: EntityManager, code: string): Promise<boolean> {
  const rows = await tx.execute("select from storefront where code = ? and kind = 'OWN'", [code]);
  return rows.length > 0;
}

async function nextNumber(tx: EntityManager, now: Date): Promise<string> {
  const [row] = await tx.execute<{ tail: string }[]>("select nextval('return_number_tail')::text as tail");
  if (!row) throw new Error('the sequence of return numbers gave none');
  return `R${seoulDay(now).slice(2).replaceAll('-', '')}-${row.tail.padStart(5, '0')}`;
}

/** Refuses what nobody can find. */
export function orderUnknown(): Refusal<ReturnCode> {
  return refuse('ORDER_UNKNOWN', ['input', 'orderId']);
}
