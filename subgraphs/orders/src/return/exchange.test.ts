import { isRefusal, newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aConnection } from '../connection/connection.factory.ts';
import { aCourier, type TestCourier, connectCourier } from '../courier/courier.factory.ts';
import { orders } from '../subgraph.ts';
import { requestReturnOfClaim } from './index.ts';
import { aShippedOrder } from './return.factory.ts';
import { actOn, done, inspected, recordsOf, refused, stockOf, whenFetched, wish } from './testing/return-asks.ts';

let subgraph: TestSubgraph;
let courier: TestCourier;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  courier = aCourier();
  connectCourier(courier);
});
beforeEach(() => {
  courier.moods.length = 0;
  subgraph.setNow(new Date('2026-11-21T05:00:00Z'));
});
afterAll(() => subgraph.stop());

test('an exchange for the same goods ships only after its return is confirmed (C5)', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const [agent, hq] = [subgraph.as('AGENT'), subgraph.as('HEADQUARTERS')];
  const asked = await done(agent, 'requestSameItemExchange', wish(sold));
  expect(asked).toMatchObject({
    kind: 'SAME_ITEM_EXCHANGE',
    difference: { amount: 0 },
    replacementOrder: {
      erpStatus: 'RECEIVED',
      number: expect.stringMatching(/^261121-140000\d{5}$/),
      lines: [{ quantity: 1 }],
    },
    order: { erpStatus: 'EXCHANGE_REQUESTED', lines: [{ compensated: { amount: 150_000 } }] },
  });
  expect(await stockOf(subgraph, sold.variant.id)).toMatchObject({ collected: 1 });
  const line =
    'select awaits_return_id, original_order_id, paid_amount::int from order_line l join sales_order o on o.id = l.order_id where o.id = ?';
  const of = (id: string) => subgraph.em.execute(line, [id]);
  expect(await of(asked.replacementOrder.id)).toEqual([
    { awaits_return_id: asked.id, original_order_id: sold.order.id, paid_amount: 150_000 },
  ]);
  await expect(
    subgraph.em.execute('update order_line set allocated_at = now() where order_id = ?', [asked.replacementOrder.id]),
  ).rejects.toThrow('order_line_awaits_check');
  await done(hq, 'arriveReturn', { returnId: asked.id });
  const confirmed = await done(hq, 'confirmReturn', {
    returnId: asked.id,
    lines: inspected(sold.line.id, { resell: 1 }),
  });
  expect(confirmed).toMatchObject({ state: 'EXCHANGED', refund: { amount: 0 }, order: { erpStatus: 'DELIVERED' } });
  expect(await of(asked.replacementOrder.id)).toMatchObject([{ awaits_return_id: null }]);
  expect(confirmed.history.map(({ step }: { step: string }) => step)).toContain('COMPLETE_EXCHANGE');
});

test('other goods wait to be processed; dearer ones ship when the difference is paid, cheaper ones give money back', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const [agent, hq] = [subgraph.as('AGENT'), subgraph.as('HEADQUARTERS')];
  const other = await aVariant(subgraph.em);
  const exchange = (unitPrice: number) =>
    done(
      agent,
      'requestOtherItemExchange',
      wish(sold, 1, { replacements: [{ variantId: other.id, quantity: 1, unitPrice }] }),
    );
  const dearer = await exchange(170_000);
  expect(dearer).toMatchObject({ state: 'PENDING', difference: { amount: 20_000 }, replacementOrder: null });
  expect(await recordsOf(subgraph, dearer.id)).toEqual([]);
  expect(await done(agent, 'processExchange', { returnId: dearer.id })).toMatchObject({ state: 'REQUESTED' });
  expect(await refused(agent, 'processExchange', { returnId: dearer.id })).toMatchObject({ code: 'WRONG_STATE' });
  const lines = inspected(sold.line.id, { resell: 1 });
  const confirm = async (returnId: string) => {
    await done(hq, 'arriveReturn', { returnId });
    return done(hq, 'confirmReturn', { returnId, lines });
  };
  expect(await confirm(dearer.id)).toMatchObject({ state: 'CONFIRMED', availableSteps: ['PAY_DIFFERENCE'] });
  expect(await done(agent, 'noteDifferencePaid', { returnId: dearer.id })).toMatchObject({ state: 'EXCHANGED' });
  const cheaper = await exchange(100_000);
  expect(cheaper).toMatchObject({ difference: { amount: -50_000 } });
  await done(agent, 'processExchange', { returnId: cheaper.id });
  expect(await confirm(cheaper.id)).toMatchObject({ state: 'CONFIRMED', refund: { amount: 50_000 } });
  expect(await done(agent, 'markRefunded', { returnId: cheaper.id })).toMatchObject({ state: 'EXCHANGED' });
  const booked = await subgraph.em.execute(
    'select kind, amount::int, state from compensation where order_line_id = ? order by booked_at, kind, amount',
    [sold.line.id],
  );
  expect(booked.toSorted((one, next) => one.amount - next.amount)).toEqual([
    { kind: 'REFUND', amount: 50_000, state: 'PAID' },
    { kind: 'EXCHANGE', amount: 100_000, state: 'PAID' },
    { kind: 'EXCHANGE', amount: 150_000, state: 'PAID' },
  ]);
});

test('a difference that was paid is given back with an exchange that is called off, once', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const agent = subgraph.as('AGENT');
  const [one, other] = [await aVariant(subgraph.em), await aVariant(subgraph.em)];
  const replacements = [
    { variantId: one.id, quantity: 1, unitPrice: 15_000 },
    { variantId: other.id, quantity: 1, unitPrice: 165_000 },
  ];
  const asked = async () => {
    const { id } = await done(agent, 'requestOtherItemExchange', wish(sold, 1, { replacements }));
    await done(agent, 'processExchange', { returnId: id });
    return id;
  };
  const givenBack = (returnId: string) =>
    subgraph.em.fork().execute(
      `select kind, amount::int, state, compensated_amount::int as compensated from compensation
         join order_line on order_line.id = order_line_id where key like ? order by amount`,
      [`difference|${returnId}|%`],
    );
  const unpaid = await asked();
  await done(agent, 'cancelExchange', { returnId: unpaid });
  expect(await givenBack(unpaid)).toEqual([]);
  const paid = await asked();
  await done(agent, 'noteDifferencePaid', { returnId: paid });
  const cancel = () => actOn(agent, 'cancelExchange', { returnId: paid });
  const answers = await Promise.all([cancel(), cancel()]);
  expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'WRONG_STATE' }]);
  expect(await givenBack(paid)).toEqual([
    { kind: 'REFUND', amount: 15_000, state: 'BOOKED', compensated: 15_000 },
    { kind: 'REFUND', amount: 15_000, state: 'BOOKED', compensated: 15_000 },
  ]);
  expect(await refused(agent, 'noteDifferencePaid', { returnId: paid })).toMatchObject({ code: 'WRONG_STATE' });
});

test('what may go out instead is found by sku or name, with its price and what is free of it', async () => {
  const variant = await aVariant(subgraph.em, { sku: 'D26EXC001-BK-M' }, { name: '교환용 맨투맨', listPrice: 89_000 });
  await aVariant(subgraph.em, { sku: 'D26EXC001-BK-L', discontinuedAt: new Date('2026-01-01T00:00:00Z') });
  const query = `query ($search: String!) { exchangeChoices(search: $search) { sellable price { amount } variant { id } } }`;
  const found = async (search: string) => (await subgraph.as('AGENT').ask(query, { search })).data.exchangeChoices;
  const only = [{ sellable: 0, price: { amount: 89_000 }, variant: { id: variant.id } }];
  expect([await found('d26exc'), await found('용 맨투'), await found(' ')]).toEqual([only, only, []]);
  expect((await subgraph.as('CONSUMER').ask(query, { search: 'd26exc' })).errors).not.toEqual([]);
});

test('other goods must be sold, in whole numbers; an exchange called off gives stock, pieces and ledger back', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const agent = subgraph.as('AGENT');
  const other = await aVariant(subgraph.em);
  const gone = await aVariant(subgraph.em, { discontinuedAt: new Date('2026-01-01T00:00:00Z') });
  const code = async (...replacements: object[]) =>
    (await refused(agent, 'requestOtherItemExchange', wish(sold, 1, { replacements })))?.code;
  expect(await code()).toBe('REPLACEMENTS_MISSING');
  expect(await code({ variantId: other.id, quantity: 0, unitPrice: 1 })).toBe('REPLACEMENT_INVALID');
  expect(await code({ variantId: other.id, quantity: 1, unitPrice: -1 })).toBe('REPLACEMENT_INVALID');
  expect(await code({ variantId: newId(), quantity: 1, unitPrice: 1 })).toBe('VARIANT_UNKNOWN');
  expect(await code({ variantId: gone.id, quantity: 1, unitPrice: 1 })).toBe('VARIANT_DISCONTINUED');
  const asked = await done(agent, 'requestSameItemExchange', wish(sold, 2));
  await whenFetched(subgraph, asked.id);
  expect(await done(agent, 'cancelExchange', { returnId: asked.id })).toMatchObject({
    state: 'CANCELLED',
    replacementOrder: { erpStatus: 'CANCELLED' },
    order: { erpStatus: 'DELIVERED', lines: [{ returningQuantity: 0, compensated: { amount: 0 } }] },
  });
  expect(await stockOf(subgraph, sold.variant.id)).toEqual({ on_hand: 0, collected: 0 });
  const back = await done(agent, 'requestReturn', wish(sold));
  expect(await refused(agent, 'cancelExchange', { returnId: back.id })).toMatchObject({ code: 'NOT_AN_EXCHANGE' });
});

test('an operator acts on own storefronts alone, hands large returns over, and then has no more say', async () => {
  const sold = await aShippedOrder(subgraph.em, { quantity: 12 });
  const operator = subgraph.as('OPERATOR', { storefronts: [sold.storefront.code] });
  const stranger = subgraph.as('OPERATOR', { storefronts: ['PNR999'] });
  expect(await refused(stranger, 'requestReturn', wish(sold))).toMatchObject({ code: 'ORDER_UNKNOWN' });
  const swap = await done(operator, 'requestSameItemExchange', wish(sold));
  expect(swap.replacementOrder).toMatchObject({ lines: [{ quantity: 1 }] });
  expect(await done(operator, 'cancelExchange', { returnId: swap.id })).toMatchObject({ state: 'CANCELLED' });
  const small = await done(operator, 'requestReturn', wish(sold, 2));
  expect(await refused(operator, 'delegateReturn', { returnId: small.id })).toMatchObject({
    code: 'DELEGATION_TOO_SMALL',
  });
  const setting = `mutation ($input: SetReturnDelegationInput!) { setReturnDelegation(input: $input) { returnDelegation { minimumQuantity } userErrors { code } } }`;
  const set = async (minimumQuantity: number) =>
    (
      await subgraph
        .as('HEADQUARTERS')
        .ask(setting, { input: { storefrontCode: sold.storefront.code, minimumQuantity } })
    ).data.setReturnDelegation;
  expect(await set(0)).toMatchObject({ userErrors: [{ code: 'DELEGATION_QUANTITY_INVALID' }] });
  expect(await set(2)).toMatchObject({ returnDelegation: { minimumQuantity: 2 } });
  const quantity = `query ($id: ID!) { storefront(id: $id) { returnDelegationQuantity } }`;
  expect((await operator.ask(quantity, { id: sold.storefront.id })).data.storefront).toEqual({
    returnDelegationQuantity: 2,
  });
  expect(await refused(stranger, 'delegateReturn', { returnId: small.id })).toMatchObject({ code: 'RETURN_UNKNOWN' });
  expect(await done(operator, 'delegateReturn', { returnId: small.id })).toMatchObject({
    handledBy: 'MAKER',
    availableSteps: [],
  });
  expect(await refused(operator, 'delegateReturn', { returnId: small.id })).toMatchObject({
    code: 'ALREADY_DELEGATED',
  });
  expect(await refused(operator, 'cancelReturn', { returnId: small.id })).toMatchObject({ code: 'NOT_ALLOWED' });
  const list = `{ orderReturns { nodes { id } } }`;
  expect((await stranger.ask(list)).data.orderReturns.nodes).toEqual([]);
  expect((await operator.ask(list)).data.orderReturns.nodes).toHaveLength(2);
});

test('a claim of a marketplace is one return, however often and by however many it is told', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const claim = {
    orderId: sold.order.id,
    claimNumber: 'C-1',
    nameless: 'X-01',
    kind: 'RETURN' as const,
    trackingNumber: '999000111222',
  };
  const lines = [{ orderLineId: sold.line.id, quantity: 1 }];
  const tell = () =>
    subgraph.em
      .fork()
      .transactional((tx) =>
        requestReturnOfClaim(tx, { ...claim, lines }, { actor: null, now: new Date('2026-11-21T05:00:00Z') }),
      );
  const told = [...(await Promise.all([tell(), tell()])), await tell()];
  expect(new Set(told.map((row) => (isRefusal(row) ? row.code : row.id))).size).toBe(1);
  const [row] = told;
  expect(row).toMatchObject({
    source: 'CHANNEL',
    requestedById: null,
    trackingNumber: '999000111222',
    state: 'REQUESTED',
  });
  expect(await recordsOf(subgraph, row && !isRefusal(row) ? row.id : '')).toEqual([['REQUESTED', '999000111222']]);

  // The marketplace hears how it was decided, with the reason; of a return of the desk it knows nothing.
  const returnId = row && !isRefusal(row) ? row.id : '';
  const connection = await aConnection(subgraph.em, { storefrontCode: sold.order.storefrontCode });
  await subgraph.em.execute(`update sales_order set connection_id = ?, external_number = 'X' where id = ?`, [
    connection.id,
    sold.order.id,
  ]);
  await subgraph.em.execute(`update order_line set external_number = 'X-01' where id = ?`, [sold.line.id]);
  await done(subgraph.as('AGENT'), 'cancelReturn', { returnId, note: '사용한 흔적이 있습니다.' });
  const decided = await subgraph.em.execute(
    'select line_numbers, claim_kind, claim_answer, claim_reason from outward_task where order_id = ?',
    [sold.order.id],
  );
  expect(decided).toEqual([
    {
      line_numbers: ['X-01'],
      claim_kind: 'RETURN',
      claim_answer: 'REFUSE',
      claim_reason: '사용한 흔적이 있습니다.',
    },
  ]);
});
