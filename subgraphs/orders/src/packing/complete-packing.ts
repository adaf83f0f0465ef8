import { isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { orderById } from '../order/index.ts';
import { giveNumber } from './give-number.ts';
import { openPacking } from './open-packing.ts';
import { isPacked, packingOf, type PackingView } from './packing-view.ts';
import type { PackingCode } from './packing-words.ts';
import { shipLines } from './ship-lines.ts';

/** Ends the inspection scan of an order (스캔완료, 출고처리; C6): its parcel has a number, leaves, and nothing of it can be cancelled. */
export async function completePacking(
  context: Context,
  { orderId }: { readonly orderId: string },
): Promise<PackingView | Refusal<PackingCode>> {
  const order = await orderById(context, orderId);
  if (!order) return refuse('ORDER_UNKNOWN', ['input', 'orderId']);
  const before = await packingOf(context, order);
  const leaving = before.lines.filter(({ obstacle }) => obstacle === null);
  if (leaving.length === 0) return refuse(before.shippedAt ? 'ALREADY_SHIPPED' : 'NOTHING_TO_PACK');
  const barred = before.lines.find(({ packed, obstacle }) => packed > 0 && obstacle && obstacle !== 'ALREADY_SHIPPED');
  if (barred?.obstacle) return refuse(barred.obstacle);
  if (!isPacked(before)) return refuse('PIECES_MISSING');
  const invoice = await giveNumber(context, before);
  if (isRefusal<PackingCode>(invoice)) return invoice;
  const lineIds = leaving.map(({ line }) => line.id);
  const shipped = await wholeAct(context.em, async (tx) => {
    const packing = await openPacking(tx, order.id, context.now);
    // Another scanner has finished this parcel, and this is the next one of the order.
    if (packing.trackingNumber !== invoice.trackingNumber) return refuse('ALREADY_SHIPPED');
    packing.completedAt = context.now;
    return shipLines(tx, { orderId: order.id, lineIds, ...invoice }, context);
  });
  if (isRefusal<PackingCode>(shipped)) return shipped;
  return packingOf(context, await context.em.refreshOrFail(order));
}
