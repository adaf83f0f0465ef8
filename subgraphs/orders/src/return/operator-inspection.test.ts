import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aContractPrice } from '../contract-price/contract-price.factory.ts';
import { aCourier, connectCourier } from '../courier/courier.factory.ts';
import { noteSale } from '../settlement/index.ts';
import { orders } from '../subgraph.ts';
import { aShippedOrder } from './return.factory.ts';
import { actOn, done, inspected, refused, stockOf, wish } from './testing/return-asks.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
  await subgraph.em.execute("update settlement_setting set begins_at = '2026-11-01'");
  connectCourier(aCourier());
});
beforeEach(() => subgraph.setNow(NOW));
afterAll(() => subgraph.stop());

const own = { pickup: { byCourier: false } };

/** Goods of a consigned storefront that are to come back, and its operator. */
async function aReturnOfAnOperator(quantity = 3) {
  const sold = await aShippedOrder(subgraph.em, { quantity });
  const operator = subgraph.as('OPERATOR', { storefronts: [sold.storefront.code] });
  const asked = await done(operator, 'requestReturn', wish(sold, quantity, { reason: 'DEFECT', ...own }));
  return { sold, operator, returnId: asked.id as string };
}

const LOTS = '{ returnedLots { nodes { disposition quantity orderReturn { id } } } }';
const LIST = 'query ($id: ID!) { orderReturn(id: $id) { id } orderReturns { nodes { id } } }';

const lotsFor = async (asker: Asker) => (await asker.ask(LOTS)).data.returnedLots.nodes;

test('an operator receives what comes back to their storefront, sorts it by the piece and pays it back; the maker deducts (C8)', async () => {
  const { sold, operator, returnId } = await aReturnOfAnOperator();
  await aContractPrice(subgraph.em, {
    storefrontCode: sold.storefront.code,
    productId: sold.variant.productId,
    amount: 1000,
  });
  await subgraph.em.fork().transactional((tx) => noteSale(tx, [sold.line.id], { actor: null, now: NOW }));
  const seen = await operator.ask('query ($id: ID!) { orderReturn(id: $id) { availableSteps } }', { id: returnId });
  expect(seen.data.orderReturn.availableSteps).toContain('ARRIVE');
  const lines = inspected(sold.line.id, { resell: 1, defective: 1, repair: 1 });
  expect(await refused(operator, 'confirmReturn', { returnId, lines })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await done(operator, 'arriveReturn', { returnId })).toMatchObject({
    state: 'ARRIVED',
    refundDueAt: '2026-11-25T14:59:59.999Z',
  });
  expect(await refused(operator, 'arriveReturn', { returnId })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await done(operator, 'confirmReturn', { returnId, lines })).toMatchObject({
    state: 'CONFIRMED',
    lots: [
      { disposition: 'DEFECTIVE', state: 'KEPT', quantity: 1 },
      { disposition: 'REPAIR', state: 'KEPT', quantity: 1 },
    ],
    order: { lines: [{ returningQuantity: 0, returnedQuantity: 3 }] },
  });
  expect(await refused(operator, 'confirmReturn', { returnId, lines })).toMatchObject({ code: 'WRONG_STATE' });
  const paid = await done(operator, 'markRefunded', { returnId });
  const by = operator.actor.name;
  expect(paid.history.slice(1)).toMatchObject([
    { step: 'ARRIVE', actorName: by },
    { step: 'CONFIRM', actorName: by },
    { step: 'REFUND', actorName: by },
  ]);
  expect(await stockOf(subgraph, sold.variant.id)).toMatchObject({ on_hand: 1 });
  const deducted = await subgraph.em.execute(
    "select deducted::int from settlement_entry where line_id = ? and kind = 'RETURN'",
    [sold.line.id],
  );
  expect(deducted).toEqual([{ deducted: 3000 }]);
  expect(await lotsFor(operator)).toEqual([
    { disposition: 'REPAIR', quantity: 1, orderReturn: { id: returnId } },
    { disposition: 'DEFECTIVE', quantity: 1, orderReturn: { id: returnId } },
  ]);
});

test('returns of another storefront are absent, and their lots with them; what becomes of lots is the maker’s', async () => {
  const { sold, operator, returnId } = await aReturnOfAnOperator(1);
  const stranger = subgraph.as('OPERATOR', { storefronts: ['PNR-OTHER'] });
  const lines = inspected(sold.line.id, { repair: 1 });
  expect((await stranger.ask(LIST, { id: returnId })).data).toEqual({ orderReturn: null, orderReturns: { nodes: [] } });
  expect(await refused(stranger, 'arriveReturn', { returnId })).toMatchObject({ code: 'RETURN_UNKNOWN' });
  await done(operator, 'arriveReturn', { returnId });
  expect(await refused(stranger, 'confirmReturn', { returnId, lines })).toMatchObject({ code: 'RETURN_UNKNOWN' });
  const { lots } = await done(operator, 'confirmReturn', { returnId, lines });
  expect(lots).toHaveLength(1);
  expect(await lotsFor(stranger)).toEqual([]);
  const [lot] = await subgraph.em.execute<{ id: string }[]>('select id from returned_lot where return_id = ?', [
    returnId,
  ]);
  const repair = 'mutation ($input: RepairLotInput!) { repairLot(input: $input) { userErrors { code } } }';
  expect((await operator.ask(repair, { input: { lotId: lot?.id } })).errors).not.toEqual([]);
  const arrive = 'mutation ($input: ArriveReturnInput!) { arriveReturn(input: $input) { userErrors { code } } }';
  expect((await subgraph.as('AGENT').ask(arrive, { input: { returnId } })).errors).not.toEqual([]);
});

test('what the maker handles an operator does not inspect; headquarters inspects for both, and of two at once one does', async () => {
  const { sold, operator, returnId } = await aReturnOfAnOperator(1);
  const hq = subgraph.as('HEADQUARTERS');
  await done(operator, 'arriveReturn', { returnId });
  const lines = inspected(sold.line.id, { resell: 1 });
  const both = await Promise.all([operator, hq].map((asker) => actOn(asker, 'confirmReturn', { returnId, lines })));
  expect(both.map(({ userErrors }) => userErrors[0]?.code ?? 'done').toSorted()).toEqual(['WRONG_STATE', 'done']);
  expect(await stockOf(subgraph, sold.variant.id)).toMatchObject({ on_hand: 1 });

  const delegated = await aReturnOfAnOperator(1);
  await subgraph.em.execute("update order_return set handled_by = 'MAKER', delegated_at = now() where id = ?", [
    delegated.returnId,
  ]);
  const { returnId: theirs } = delegated;
  expect(await refused(delegated.operator, 'arriveReturn', { returnId: theirs })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  expect(await done(hq, 'arriveReturn', { returnId: theirs })).toMatchObject({ state: 'ARRIVED' });
});

test('an exchange that an operator inspects ships from then on (C5)', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const operator = subgraph.as('OPERATOR', { storefronts: [sold.storefront.code] });
  const { id: returnId, replacementOrder } = await done(operator, 'requestSameItemExchange', wish(sold, 1, own));
  await done(operator, 'arriveReturn', { returnId });
  const lines = inspected(sold.line.id, { defective: 1 });
  expect(await done(operator, 'confirmReturn', { returnId, lines })).toMatchObject({ state: 'EXCHANGED' });
  const waiting = 'select awaits_return_id from order_line where order_id = ?';
  expect(await subgraph.em.execute(waiting, [replacementOrder.id])).toEqual([{ awaits_return_id: null }]);
});
