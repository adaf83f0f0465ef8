import { CompensationRow } from '../../../../subgraphs/orders/src/compensation/compensation.entity.ts';
import type { OrderLineRow } from '../../../../subgraphs/orders/src/order/order.entity.ts';
import { anOrder } from '../../../../subgraphs/orders/src/order/order.factory.ts';
import { aReturn } from '../../../../subgraphs/orders/src/return/return.factory.ts';
import { ReturnedLotRow } from '../../../../subgraphs/orders/src/returned-lot/returned-lot.entity.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import { anAward } from './agreements.ts';
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
  await fillReturn(em, returnId);
  const { id: orderLineId, variantId } = line;
  const of = { returnId, orderLineId, variantId, warehouseCode: '01', quantity: 1, keptAt: DAY };
  const settled = { state: 'WRITTEN_OFF', settledAt: DAY, settledByName: '본사', note: '오염' } as const;
  em.create(ReturnedLotRow, { id: newIdOf(own.world), disposition: 'DEFECTIVE', ...of, ...settled });
  const given = { kind: 'GOODWILL', state: 'PAID', amount: 1000, reason: '배송 지연' } as const;
  const booked = { orderLineId, key: `seed|${own.world}`, bookedAt: DAY, endedAt: DAY };
  em.create(CompensationRow, { id: newIdOf(own.world), ...booked, ...given });
  line.compensatedAmount = 1000;
  await em.flush();
  await anAward(em, own, line);
  const refused = { quantity: 1, reference: '2026112000001', refusalCode: 'LINE_UNKNOWN', endedAt: DAY } as const;
  await anAward(em, own, line, { state: 'REFUSED', ...refused });
  return returnId;
}

/** What an inspection found, and a step that was not the first. */
async function fillReturn(em: Parameters<Seed>[0], returnId: string): Promise<void> {
  await em.execute(
    `update return_line set quantity = 3, resell_quantity = 1, defective_quantity = 1, repair_quantity = 1, refund = 1000
     where return_id = ?`,
    [returnId],
  );
  await em.execute("update return_step set from_state = 'PENDING' where return_id = ?", [returnId]);
}
