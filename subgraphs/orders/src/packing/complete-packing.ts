import { isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { orderById, OrderLineRow } from '../order/index.ts';
import { giveNumber } from './give-number.ts';
import { openPacking } from './open-packing.ts';
import { isPacked, lineViews, packingOf, type PackingLineView, type PackingView } from './packing-view.ts';
import type { PackingCode } from './packing-words.ts';
import { PackingPieceRow, type PackingRow } from './packing.entity.ts';
import { shipLines } from './ship-lines.ts';

/** Ends the inspection scan of an order (스캔완료, 출고처리; C6): its parcel has a number, leaves, and nothing of it can be cancelled. */
export async function completePacking(
  context: Context,
  { orderId }: { readonly orderId: string },
): Promise<PackingView | Refusal<PackingCode>> {
  const order = await orderById(context, orderId);
  if (!order) return refuse('ORDER_UNKNOWN', ['input', 'orderId']);
  const before = await packingOf(context, order);
  const judged = leavingIn(before.lines);
  if (isRefusal<PackingCode>(judged)) return before.shippedAt ? refuse('ALREADY_SHIPPED') : judged;
  const invoice = await giveNumber(context, before);
  if (isRefusal<PackingCode>(invoice)) return invoice;
  const shipped = await wholeAct(context.em, async (tx) => {
    const packing = await openPacking(tx, order.id, context.now);
    // Another scanner has finished this parcel, and this is the next one of the order.
    if (packing.trackingNumber !== invoice.trackingNumber) return refuse('ALREADY_SHIPPED');
    // While the courier was asked somebody may have begun anew, and a line may have been held or set aside.
    const lineIds = leavingIn(await linesNow(tx, packing));
    if (isRefusal<PackingCode>(lineIds)) return lineIds;
    packing.completedAt = context.now;
    return shipLines(tx, { orderId: order.id, lineIds, ...invoice }, context);
  });
  if (isRefusal<PackingCode>(shipped)) return shipped;
  return packingOf(context, await context.em.refreshOrFail(order));
}

/** Lines that leave with the parcel; refused unless every piece that may go out is in it, and none that may not. */
function leavingIn(lines: readonly PackingLineView[]): string[] | Refusal<PackingCode> {
  const leaving = lines.filter(({ obstacle }) => obstacle === null);
  if (leaving.length === 0) return refuse('NOTHING_TO_PACK');
  const barred = lines.find(({ packed, obstacle }) => packed > 0 && obstacle && obstacle !== 'ALREADY_SHIPPED');
  if (barred?.obstacle) return refuse(barred.obstacle);
  return isPacked({ lines }) ? leaving.map(({ line }) => line.id) : refuse('PIECES_MISSING');
}

/** Lines of an order and their pieces in a parcel, none of which anybody changes until the act ends. */
async function linesNow(tx: EntityManager, { id, orderId }: PackingRow): Promise<PackingLineView[]> {
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const;
  const lines = await tx.find(OrderLineRow, { orderId }, locked);
  return lineViews(lines, await tx.find(PackingPieceRow, { packingId: id }, { refresh: true }));
}
