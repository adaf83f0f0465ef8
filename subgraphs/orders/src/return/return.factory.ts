import type { EntityManager } from '@mikro-orm/postgresql';
import { aVariant } from '../catalog/catalog.factory.ts';
import type { OrderLineRow } from '../order/order.entity.ts';
import { anOrder, anOrderLine, aShipment, type OrderDetails } from '../order/order.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';

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
