import { CompensationRow } from '../../../../subgraphs/orders/src/compensation/compensation.entity.ts';
import type { OrderLineRow } from '../../../../subgraphs/orders/src/order/order.entity.ts';
import { anOrder } from '../../../../subgraphs/orders/src/order/order.factory.ts';
import { aReturn } from '../../../../subgraphs/orders/src/return/return.factory.ts';
import { ReturnedLotRow } from '../../../../subgraphs/orders/src/returned-lot/returned-lot.entity.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Seed } from './seed.ts';

const DAY = new Date('2026-11-20T05:00:00Z');

/** An exchange of the seeded line with every field filled, what it left in the warehouse, and what its buyer was given back. */
export async function seedReturns(em: Parameters<Seed>[0], own: Belongings, line: OrderLineRow): Promise<string> {
  const replacement = await anOrder(em, {
    id: newIdOf(own.world),
    storefrontCode: own.storefront,
    customerId: own.customer,
    ordererName: own.personName,
    recipientName: own.personName,
    originalOrderId: own.order,
  });
  const { id: returnId } = await aReturn(
    em,
    line,
    {
      id: newIdOf(own.world),
      storefrontCode: own.storefront,
      kind: 'OTHER_ITEM_EXCHANGE',
      state: 'CONFIRMED',
      trackingNumber: own.world === 'own' ? '640000000001' : '640000000002',
      pickupTrouble: 'COURIER_AWAY',
      replacementOrderId: replacement.id,
      difference: 1000,
      differencePaidAt: DAY,
      refundAmount: 0,
      arrivedAt: DAY,
      confirmedAt: DAY,
    },
    own.personName,
  );
  await aReturn(em, line, {
    id: newIdOf(own.world),
    storefrontCode: own.storefront,
    state: 'CANCELLED',
    endedAt: DAY,
  });
  const { id: orderLineId, variantId } = line;
  const of = { returnId, orderLineId, variantId, warehouseCode: '01', quantity: 1, keptAt: DAY };
  const settled = { state: 'WRITTEN_OFF', settledAt: DAY, settledByName: '본사', note: '오염' } as const;
  em.create(ReturnedLotRow, { id: newIdOf(own.world), disposition: 'DEFECTIVE', ...of, ...settled });
  const paid = { state: 'PAID', amount: 1000, reason: '배송 지연', bookedAt: DAY, endedAt: DAY } as const;
  em.create(CompensationRow, {
    id: newIdOf(own.world),
    orderLineId,
    kind: 'GOODWILL',
    key: `seed|${own.world}`,
    ...paid,
  });
  line.compensatedAmount = 1000;
  await em.flush();
  return returnId;
}
