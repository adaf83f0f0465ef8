import { aVariant } from '../../../../subgraphs/orders/src/catalog/catalog.factory.ts';
import { anOrder, anOrderLine, aShipment } from '../../../../subgraphs/orders/src/order/order.factory.ts';
import { aStorefront } from '../../../../subgraphs/orders/src/storefront/storefront.factory.ts';
import { seedCollection } from './collection.ts';
import { seedOrderDesk } from './order-desk.ts';
import { seedReturns } from './returns.ts';
import type { Seed } from './seed.ts';
import { seedSettlements } from './settlements.ts';
import { seedStorefrontParts } from './storefronts.ts';
import { seedWarehouse } from './warehouse.ts';

/** A storefront with an order, its line and its parcel. */
export const seedOrders: Seed = async (em, own) => {
  const day = new Date('2026-11-20T05:00:00Z');
  await aStorefront(em, {
    id: own.storefrontRow,
    code: own.storefront,
    operatorName: own.personName,
    businessName: '분양몰 상회',
  });
  const variant = await aVariant(em, { id: own.orderLine }, { itemCategoryId: own.itemCategory });
  await seedOrder(em, own);
  const line = await anOrderLine(em, {
    id: own.orderLine,
    orderId: own.order,
    variantId: variant.id,
    marks: ['FLAGGED'],
    allocatedAt: day,
    shippedAt: day,
  });
  await anOrderLine(em, { orderId: own.order, variantId: variant.id, cancelledAt: day });
  await anOrderLine(em, { orderId: own.order, variantId: variant.id, marks: ['HOLD'], cancelAskedAt: day });
  await em.execute('insert into order_line_business (order_line_id, business_id) values (?, ?)', [
    own.orderLine,
    own.business,
  ]);
  const shipment = await aShipment(em, {
    orderId: own.order,
    trackingNumber: '123456789',
    shippedAt: day,
    deliveredAt: day,
  });
  await seedStorefrontParts(em, own, {
    productId: variant.productId,
    variantId: variant.id,
    shipmentId: shipment.id,
  });
  const orderReturn = await seedReturns(em, own, line);
  await seedWarehouse(em, own, shipment.id);
  await seedOrderDesk(em, own);
  const { connection, run, questions } = await seedCollection(em, own);
  return {
    ConnectionHealth: [connection],
    CollectionRun: [run],
    Order: [own.order],
    Product: [variant.productId],
    Storefront: [own.storefrontRow],
    StorefrontQuestion: questions,
    OrderReturn: [orderReturn],
    ...(await seedSettlements(em, own, variant.id)),
  };
};

async function seedOrder(em: Parameters<Seed>[0], own: Parameters<Seed>[1]): Promise<void> {
  await anOrder(em, {
    id: own.order,
    storefrontCode: own.storefront,
    customerId: own.customer,
    ordererName: own.personName,
    ordererPhone: own.phone,
    recipientName: own.personName,
    recipientPhone: own.phone,
    recipientAddress: '서울특별시 강남구 테헤란로 1',
    deliveryNote: '문 앞',
  });
}
