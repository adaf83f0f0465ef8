import { aVariant } from '../../../../subgraphs/orders/src/catalog/catalog.factory.ts';
import { anOrder, anOrderLine } from '../../../../subgraphs/orders/src/order/order.factory.ts';
import type { ReturnRow } from '../../../../subgraphs/orders/src/return/return.entity.ts';
import { aReturn } from '../../../../subgraphs/orders/src/return/return.factory.ts';
import { ReturnedLotRow } from '../../../../subgraphs/orders/src/returned-lot/returned-lot.entity.ts';
import type { Belongings } from '../ids.ts';
import { newIdOf } from '../ids.ts';
import { anAward } from '../seeds/agreements.ts';
import type { Act, Acts } from './act.ts';

type Em = Parameters<Act>[0];

const DAY = new Date('2026-11-20T05:00:00Z');

/** Acts on what comes back, and on what buyers are given back. */
export const returnActs: Acts = {
  giveGoodwill: async (em, own) => ({
    orderLineId: (await shipped(em, own)).line.id,
    amount: 1000,
    reason: '배송 지연',
  }),
  payAward: async (em, own) => ({ termId: await anAward(em, own, (await shipped(em, own)).line) }),
  requestReturn: onOrder(),
  requestSameItemExchange: onOrder(),
  requestOtherItemExchange: async (em, own, subgraph) => {
    const input = await onOrder()(em, own, subgraph);
    const { id: variantId } = await aVariant(em);
    return { ...input, replacements: [{ variantId, quantity: 1, unitPrice: 150_000 }] };
  },
  processExchange: onReturn({ kind: 'OTHER_ITEM_EXCHANGE', state: 'PENDING' }),
  cancelReturn: onReturn({ state: 'REQUESTED' }),
  cancelExchange: onReturn({ kind: 'OTHER_ITEM_EXCHANGE', state: 'PENDING' }),
  noteDifferencePaid: onReturn({ kind: 'OTHER_ITEM_EXCHANGE', state: 'REQUESTED', difference: 1000 }),
  markRefunded: onReturn({ state: 'CONFIRMED', confirmedAt: DAY, refundAmount: 150_000 }),
  delegateReturn: async (em, own, subgraph) => {
    await em.execute(
      `insert into return_delegation (storefront_code, minimum_quantity, changed_at) values (?, 1, now())
       on conflict (storefront_code) do update set minimum_quantity = 1`,
      [own.storefront],
    );
    return onReturn({ state: 'REQUESTED' })(em, own, subgraph);
  },
  arriveReturn: onReturn({ state: 'REQUESTED' }),
  confirmReturn: async (em, own) => {
    const { line } = await shipped(em, own);
    const { id: returnId } = await aReturn(em, line, {
      storefrontCode: own.storefront,
      state: 'ARRIVED',
      arrivedAt: DAY,
    });
    return { returnId, lines: [{ orderLineId: line.id, resell: 1, defective: 0, repair: 0 }] };
  },
  setReturnDelegation: async (_em, { storefront }) => ({ storefrontCode: storefront, minimumQuantity: 5 }),
  repairLot: async (em, own) => ({ lotId: await aLot(em, own) }),
  writeOffLot: async (em, own) => ({ lotId: await aLot(em, own), note: '오염' }),
  revealOrderReturn: async (em, own) => {
    const { line } = await shipped(em, own);
    const { id } = await aReturn(em, line, { storefrontCode: own.storefront }, own.personName);
    return { orderReturnId: id, reason: '회수 연락' };
  },
};

async function shipped(em: Em, { world, storefront, customer, personName, phone }: Belongings) {
  const variant = await aVariant(em);
  const people = { ordererName: personName, recipientName: personName, recipientPhone: phone };
  const order = await anOrder(em, { id: newIdOf(world), storefrontCode: storefront, customerId: customer, ...people });
  const line = await anOrderLine(em, { orderId: order.id, variantId: variant.id, quantity: 2, shippedAt: DAY });
  return { order, line };
}

function onOrder(): Act {
  return async (em, own) => {
    const { order, line } = await shipped(em, own);
    const lines = [{ orderLineId: line.id, quantity: 1 }];
    return { orderId: order.id, lines, reason: 'CHANGED_MIND', pickup: { byCourier: false } };
  };
}

function onReturn(details: Partial<ReturnRow>): Act {
  return async (em, own) => {
    const { line } = await shipped(em, own);
    const { id } = await aReturn(em, line, { storefrontCode: own.storefront, ...details });
    return { returnId: id };
  };
}

async function aLot(em: Em, own: Belongings): Promise<string> {
  const { line } = await shipped(em, own);
  const { id: returnId } = await aReturn(em, line, {
    storefrontCode: own.storefront,
    state: 'CONFIRMED',
    confirmedAt: DAY,
  });
  const id = newIdOf(own.world);
  const { id: orderLineId, variantId } = line;
  const lot = {
    id,
    returnId,
    orderLineId,
    variantId,
    warehouseCode: '01',
    disposition: 'REPAIR',
    state: 'KEPT',
  } as const;
  em.create(ReturnedLotRow, { ...lot, quantity: 1, keptAt: DAY });
  await em.flush();
  return id;
}
