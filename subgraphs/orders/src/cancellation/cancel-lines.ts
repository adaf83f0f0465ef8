import { audit, isRefusal, refuse, type Act, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { noteOrdersMoved } from '../agreement/index.ts';
import { bookCompensation, payCompensation } from '../compensation/index.ts';
import { OrderLineRow, OrderRow, refreshOrderStatus } from '../order/index.ts';
import { tellClaim } from '../outward-task/index.ts';
import { MAIN_WAREHOUSE, moveStock, type StockMove } from '../stock/index.ts';
import type { CancelReason, CancellationCode } from './cancellation.ts';

/**
 * Cancels lines before they are shipped, in the transaction of the act that says so: their stock is free again, and what
 * was paid for them is booked as a refund; one that the marketplace cancelled was paid back there. Lines that are cancelled
 * stay so. Refused with ALREADY_SHIPPED, with nothing changed, when one was shipped (C6).
 */
export async function cancelLines(
  tx: EntityManager,
  lineIds: readonly string[],
  reason: CancelReason,
  act: Act,
): Promise<readonly OrderLineRow[] | Refusal<CancellationCode>> {
  await tx.flush();
  const lines = await tx.find(
    OrderLineRow,
    { id: { $in: [...lineIds] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } },
  );
  if (lines.some(({ shippedAt }) => shippedAt)) return refuse('ALREADY_SHIPPED');
  const living = lines.filter(({ cancelledAt }) => !cancelledAt);
  if (living.length === 0) return lines;
  const orders = await ordersOf(tx, living);
  const refused = await moveStock(tx, movesOf(living, orders), act);
  if (isRefusal<CancellationCode>(refused)) return refused;
  if (reason !== 'CHANNEL') await confirmAsked(tx, living, act.now);
  for (const line of living) {
    Object.assign(line, {
      cancelledAt: act.now,
      allocatedAt: null,
      cancelAskedAt: null,
      isHeldBesides: false,
      marks: line.marks.filter((mark) => mark === 'FLAGGED'),
    });
  }
  await tx.flush();
  for (const line of living) {
    const back = orders.get(line.orderId)?.paidAt ? await refund(tx, line, reason, act) : null;
    if (isRefusal<CancellationCode>(back)) return back;
  }
  await refreshOrderStatus(tx, [...orders.keys()]);
  await onRecord(tx, living, reason, act);
  await noteOrdersMoved(tx, [...orders.keys()], act);
  return lines;
}

/** The marketplace hears that what was asked for there is done. */
async function confirmAsked(tx: EntityManager, lines: readonly OrderLineRow[], now: Date): Promise<void> {
  const asked = lines.filter(({ cancelAskedAt }) => cancelAskedAt);
  for (const [orderId, ofOrder] of Map.groupBy(asked, (line) => line.orderId)) {
    const lineIds = ofOrder.map(({ id }) => id);
    await tellClaim(tx, { orderId, lineIds, kind: 'CANCEL', answer: 'COMPLETE' }, now);
  }
}

async function ordersOf(tx: EntityManager, lines: readonly OrderLineRow[]): Promise<Map<string, OrderRow>> {
  const ids = [...new Set(lines.map(({ orderId }) => orderId))];
  const orders = await tx.find(OrderRow, { id: { $in: ids } });
  return new Map(orders.map((order) => [order.id, order]));
}

function movesOf(lines: readonly OrderLineRow[], orders: ReadonlyMap<string, OrderRow>): StockMove[] {
  return lines.map(({ id, number, orderId, variantId, quantity, allocatedAt }) => ({
    variantId,
    warehouseCode: orders.get(orderId)?.warehouseCode ?? MAIN_WAREHOUSE,
    cause: 'CANCELLATION',
    collected: -quantity,
    allocated: allocatedAt ? -quantity : 0,
    subject: { type: 'OrderLine', id, label: number },
  }));
}

/** Key of what is given back for a line that is cancelled. */
export function cancellationKey(lineId: string): string {
  return `cancellation|${lineId}`;
}

/** What of a line is not given back yet; what a marketplace cancels it pays back itself. */
async function refund(
  tx: EntityManager,
  line: OrderLineRow,
  reason: CancelReason,
  act: Act,
): Promise<Refusal<CancellationCode> | null> {
  const amount = line.paidAmount - line.compensatedAmount;
  if (amount < 1) return null;
  const key = cancellationKey(line.id);
  const booked = await bookCompensation(tx, { orderLineId: line.id, kind: 'REFUND', amount, key }, act);
  if (isRefusal<CancellationCode>(booked)) return booked;
  if (reason === 'CHANNEL') await payCompensation(tx, key, act);
  return null;
}

async function onRecord(
  tx: EntityManager,
  lines: readonly OrderLineRow[],
  reason: CancelReason,
  { actor, now }: Act,
): Promise<void> {
  for (const [orderId, ofOrder] of Map.groupBy(lines, (line) => line.orderId)) {
    const data = { reason, lineIds: ofOrder.map(({ id }) => id) };
    await audit(tx, { act: 'order-line.cancel', subject: { type: 'Order', id: orderId }, actor, data }, now);
  }
}
