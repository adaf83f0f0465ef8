import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { OrderLineRow, OrderRow, ShipmentRow } from './order.entity.ts';
import { orderPersonal } from './order.personal.ts';

type PersonalColumns =
  | 'ordererName'
  | 'ordererPhone'
  | 'recipientName'
  | 'recipientPhone'
  | 'recipientAddress'
  | 'deliveryNote'
  | 'personalIndex';

/** What a test says of an order, in clear. */
export interface OrderDetails extends Partial<Omit<OrderRow, PersonalColumns>> {
  readonly ordererName?: string;
  readonly ordererPhone?: string | null;
  readonly recipientName?: string;
  readonly recipientPhone?: string | null;
  readonly recipientAddress?: string | null;
  readonly deliveryNote?: string | null;
}

/** Makes an order of a storefront for a test. */
export async function anOrder(
  em: EntityManager,
  {
    ordererName = '홍길동',
    ordererPhone = null,
    recipientName = '홍길동',
    recipientPhone = null,
    recipientAddress = null,
    deliveryNote = null,
    ...details
  }: OrderDetails & Pick<OrderRow, 'storefrontCode'>,
): Promise<OrderRow> {
  const id = details.id ?? newId();
  const order = em.create(OrderRow, {
    id,
    number: `261120-${id}`,
    channelName: '자사몰',
    channelStatus: 'N30',
    erpStatus: 'RECEIVED',
    customerId: null,
    isBulk: false,
    shippedAt: null,
    orderedAt: new Date('2026-11-20T01:00:00Z'),
    paidAt: new Date('2026-11-20T01:01:00Z'),
    collectedAt: new Date('2026-11-20T01:02:00Z'),
    warehouseCode: '01',
    connectionId: null,
    externalNumber: null,
    marketplaceCode: null,
    marketplaceNumber: null,
    originalOrderId: null,
    recipientZipCode: null,
    deliveryFee: 0,
    ...details,
    ...(await orderPersonal.seal(em, id, {
      ordererName,
      ordererPhone,
      recipientName,
      recipientPhone,
      recipientAddress,
      deliveryNote,
    })),
  });
  await em.flush();
  return order;
}

/** Makes a line of an order for a test. */
export async function anOrderLine(
  em: EntityManager,
  details: Partial<OrderLineRow> & Pick<OrderLineRow, 'orderId' | 'variantId'>,
): Promise<OrderLineRow> {
  const id = newId();
  const line = em.create(OrderLineRow, {
    id,
    number: `${id}-001`,
    quantity: 1,
    unitPrice: 150_000,
    marks: [],
    allocatedAt: null,
    shippedAt: null,
    externalNumber: null,
    channelStatus: null,
    paidAmount: (details.quantity ?? 1) * (details.unitPrice ?? 150_000),
    compensatedAmount: 0,
    cancelledAt: null,
    deliveredAt: null,
    returningQuantity: 0,
    returnedQuantity: 0,
    isExchange: false,
    awaitsReturnId: null,
    cancelAskedAt: null,
    isHeldBesides: false,
    flagNote: null,
    flagColour: null,
    ...details,
  });
  await em.flush();
  return line;
}

/** Makes a parcel of an order for a test. */
export async function aShipment(
  em: EntityManager,
  details: Partial<ShipmentRow> & Pick<ShipmentRow, 'orderId'>,
): Promise<ShipmentRow> {
  const shipment = em.create(ShipmentRow, {
    id: newId(),
    kind: 'OUTBOUND',
    status: 'IN_TRANSIT',
    courier: 'CJ대한통운',
    trackingNumber: null,
    requestedAt: new Date('2026-11-20T05:00:00Z'),
    shippedAt: null,
    deliveredAt: null,
    ...details,
  });
  await em.flush();
  return shipment;
}

/** Makes order 191021-10522800007 of document 002, or one like it, with all that hangs on it. */
export async function aWholeOrder(
  em: EntityManager,
  code: string,
  customerId: string | null,
  number = '191021-10522800007',
) {
  const storefront = await aStorefront(em, { code });
  const variant = await aVariant(em, {}, { name: '20161109TEST6', itemCategoryId: newId() });
  const order = await anOrder(em, { number, storefrontCode: code, customerId });
  const allocatedAt = new Date('2026-11-20T03:00:00Z');
  const line = await anOrderLine(em, {
    number: `${number}-001`,
    orderId: order.id,
    variantId: variant.id,
    quantity: 2,
    marks: ['FLAGGED', 'HOLD'],
    allocatedAt,
  });
  const shipment = await aShipment(em, {
    orderId: order.id,
    kind: 'RETURN',
    trackingNumber: newId().replaceAll(/\D/g, ''),
  });
  return { storefront, variant, order, line, shipment, customerId };
}
