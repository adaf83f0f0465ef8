import { idArray, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { issueInvoice, type Invoice, type ParcelItem, type ParcelParty } from '../courier/index.ts';
import { OrderLineRow } from '../order/index.ts';
import { openPacking } from './open-packing.ts';
import type { PackingView } from './packing-view.ts';
import type { PackingCode } from './packing-words.ts';
import type { PackingRow } from './packing.entity.ts';
import { recipientOf } from './recipient-of.ts';

/**
 * Number of the parcel that is being packed, from the courier where it has none yet. The order and the count of its parcels
 * are what the courier knows it by, so one whose answer was lost is asked for again and not booked twice. Who gets it is
 * looked up unless it is known.
 */
export async function giveNumber(
  { em, now }: Context,
  { order, lines }: PackingView,
  known?: ParcelParty,
): Promise<Invoice | Refusal<PackingCode>> {
  const leaving = lines.filter(({ obstacle }) => obstacle === null);
  if (leaving.length === 0) return refuse('NOTHING_TO_PACK', ['input', 'orderId']);
  const lineIds = leaving.map(({ line }) => line.id);
  const packing = await wholeAct<PackingRow, PackingCode>(em, async (tx) => {
    const open = await openPacking(tx, order.id, now);
    // Another scanner has finished the parcel meanwhile: its lines need no second one.
    const gone = await tx.count(OrderLineRow, { id: { $in: lineIds }, shippedAt: { $ne: null } });
    return gone > 0 ? refuse('ALREADY_SHIPPED', ['input', 'orderId']) : open;
  });
  if (isRefusal<PackingCode>(packing)) return packing;
  const { attempt, courier, trackingNumber } = packing;
  if (courier && trackingNumber) return { courier, trackingNumber };
  const to = known ?? (await recipientOf(em, order));
  if (isRefusal<PackingCode>(to)) return to;
  const items = await itemsOf(em, lineIds);
  const invoice = await issueInvoice({ key: `${order.number}-${attempt}`, to, items }, now);
  if (isRefusal<PackingCode>(invoice)) return invoice;
  await em.execute('update packing set courier = ?, tracking_number = ? where order_id = ? and attempt = ?', [
    invoice.courier,
    invoice.trackingNumber,
    order.id,
    attempt,
  ]);
  return invoice;
}

function itemsOf(em: Context['em'], lineIds: readonly string[]): Promise<ParcelItem[]> {
  return em.execute<ParcelItem[]>(
    `select product.name || ' ' || variant.sku as name, order_line.quantity from order_line
       join variant on variant.id = variant_id join product on product.id = product_id
     where order_line.id = any (?::uuid[]) order by order_line.number`,
    [idArray(lineIds)],
  );
}
