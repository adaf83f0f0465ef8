import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { aVariant } from '../catalog/catalog.factory.ts';
import type { OrderLineRow } from '../order/order.entity.ts';
import { anOrder, anOrderLine, aShipment, type OrderDetails } from '../order/order.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { ReplacementLineRow, ReturnLineRow, ReturnRow, ReturnStepRow } from './return.entity.ts';
import { returnPersonal } from './return.personal.ts';

/** Where the orders of tests were sent. */
export const HOME = '서울특별시 중구 세종대로 110 3층';

/** Makes an order that was shipped and delivered, with one line, for a test. */
export async function aShippedOrder(
  em: EntityManager,
  line: Partial<OrderLineRow> = {},
  order: Partial<OrderDetails> = {},
) {
  const storefront = await aStorefront(em);
  const variant = await aVariant(em);
  const made = await anOrder(em, {
    storefrontCode: storefront.code,
    recipientPhone: '01012345678',
    recipientAddress: HOME,
    recipientZipCode: '04524',
    ...order,
  });
  const shippedAt = new Date('2026-11-19T05:00:00Z');
  const details = { quantity: 2, unitPrice: 150_000, shippedAt, deliveredAt: shippedAt, ...line };
  const sold = await anOrderLine(em, { orderId: made.id, variantId: variant.id, ...details });
  await aShipment(em, { orderId: made.id, trackingNumber: '640000000001', status: 'DELIVERED', shippedAt });
  return { order: made, line: sold, variant, storefront };
}

/** Makes a return of one piece of a shipped line, in whatever state a test wants it, with everything that can hang on it. */
export async function aReturn(
  em: EntityManager,
  line: OrderLineRow,
  { storefrontCode, ...details }: Partial<ReturnRow> & Pick<ReturnRow, 'storefrontCode'>,
  customerName = '홍길동',
): Promise<ReturnRow> {
  const id = details.id ?? newId();
  const requestedAt = new Date('2026-11-20T06:00:00Z');
  const row = em.create(ReturnRow, {
    id,
    number: `R261120-${id}`,
    orderId: line.orderId,
    storefrontCode,
    kind: 'RETURN',
    state: 'REQUESTED',
    source: 'DESK',
    reason: 'CHANGED_MIND',
    handledBy: 'STOREFRONT',
    zipCode: '04524',
    byCourier: false,
    courier: 'CJ대한통운',
    trackingNumber: null,
    difference: 0,
    requestedAt,
    requestedByName: '이상담',
    ...details,
    ...(await returnPersonal.seal(em, id, {
      customerName,
      customerPhone: '0212345678',
      customerMobile: '01012345678',
      pickupAddress: HOME,
      note: '경비실에 맡김',
    })),
  });
  await em.flush();
  const isHeld = !row.confirmedAt && !row.endedAt;
  if (isHeld) line.returningQuantity += 1;
  line.isExchange = row.kind !== 'RETURN';
  em.create(ReturnLineRow, { id: newId(), returnId: id, orderLineId: line.id, quantity: 1, share: 150_000 });
  const step = { step: 'request', fromState: null, toState: 'REQUESTED', actorName: '이상담', note: '전화 접수' };
  em.create(ReturnStepRow, { id: newId(), returnId: id, actorId: null, takenAt: requestedAt, ...step });
  if (row.kind !== 'RETURN') {
    const { variantId } = line;
    const price = { unitPrice: 150_000, paidAmount: 150_000 };
    em.create(ReplacementLineRow, { id: newId(), returnId: id, variantId, quantity: 1, orderLineId: null, ...price });
  }
  await em.flush();
  return row;
}
