import { isRefusal, noteAccess, refuse, seoulDay, type Context, type Refusal } from '@madang/subgraph-kit';
import { routingOf, type Invoice, type ParcelItem, type ParcelParty } from '../courier/index.ts';
import { orderById, orderPersonal, type OrderRow } from '../order/index.ts';
import { giveNumber } from './give-number.ts';
import { printLabel } from './label.ts';
import { packingOf, type PackingView } from './packing-view.ts';
import type { PackingCode } from './packing-words.ts';
import { recipientOf } from './recipient-of.ts';

/** A label that was printed. */
export interface IssuedLabel {
  /** PDF in base64. */
  readonly pdf: string;
  readonly trackingNumber: string;
  readonly view: PackingView;
}

/**
 * Prints the label of the parcel of an order, again as often as somebody wants it; a parcel without a number gets one. Who
 * saw the address is on record.
 */
export async function issueLabel(
  context: Context,
  { orderId }: { readonly orderId: string },
): Promise<IssuedLabel | Refusal<PackingCode>> {
  const order = await orderById(context, orderId);
  if (!order) return refuse('ORDER_UNKNOWN', ['input', 'orderId']);
  const before = await packingOf(context, order);
  const to = await recipientOf(context.em, order);
  if (isRefusal<PackingCode>(to)) return to;
  const invoice = knownInvoice(before) ?? (await giveNumber(context, before, to));
  if (isRefusal<PackingCode>(invoice)) return invoice;
  const content = await labelOf(context, order, { invoice, to });
  const fields = ['recipientName', 'recipientPhone', 'recipientAddress', 'deliveryNote'];
  noteAccess(context, { act: 'READ', subjectType: 'ORDER', subjectId: order.id, fields });
  return {
    pdf: content.toString('base64'),
    trackingNumber: invoice.trackingNumber,
    view: await packingOf(context, order),
  };
}

function knownInvoice({ courier, trackingNumber }: PackingView): Invoice | null {
  return courier && trackingNumber ? { courier, trackingNumber } : null;
}

async function labelOf(
  context: Context,
  order: OrderRow,
  { invoice, to }: { readonly invoice: Invoice; readonly to: ParcelParty },
): Promise<Buffer> {
  const { em, now } = context;
  const [known, items, phone] = await Promise.all([
    routingOf(to.address),
    itemsIn(em, order.id, invoice.trackingNumber),
    // The courier has the number; on the box its mask is enough to tell people apart.
    orderPersonal.show(context, order, order.recipientPhone ? 'recipientPhone' : 'ordererPhone'),
  ]);
  return printLabel({
    ...invoice,
    orderNumber: order.number,
    name: to.name,
    phone: phone ?? '',
    zipCode: to.address.zipCode,
    address: `${to.address.road} ${to.address.detail}`.trim(),
    note: await orderPersonal.open(em, order, 'deliveryNote'),
    items,
    sender: known?.sender ?? null,
    routing: known?.routing ?? null,
    day: seoulDay(now),
  });
}

/** Goods of a parcel that went out; of one that is being packed what may go out. */
function itemsIn(em: Context['em'], orderId: string, trackingNumber: string): Promise<ParcelItem[]> {
  return em.execute<ParcelItem[]>(
    `select product.name || ' ' || variant.sku as name, line.quantity from order_line line
       join variant on variant.id = variant_id join product on product.id = product_id
     where line.order_id = ? and line.cancelled_at is null and case
       when exists (select from shipment where order_id = ? and tracking_number = ?) then exists
         (select from shipment_line join shipment on shipment.id = shipment_id
          where order_line_id = line.id and tracking_number = ?)
       else line.allocated_at is not null and line.shipped_at is null end
     order by line.number`,
    [orderId, orderId, trackingNumber, trackingNumber],
  );
}
