import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { aCourier, type TestCourier, connectCourier } from '../courier/courier.factory.ts';
import { orders } from '../subgraph.ts';
import { aShippedOrder, HOME } from './return.factory.ts';
import {
  actOn,
  done,
  inspected,
  recordsOf,
  refused,
  RETURN_FIELDS,
  stockOf,
  whenFetched,
  wish,
} from './testing/return-asks.ts';

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

test('a return from the request to the money: fetched, inspected by the piece, refunded in time, written down twice', async () => {
  const sold = await aShippedOrder(subgraph.em, { quantity: 3, unitPrice: 100_000, paidAmount: 290_000 });
  const [agent, hq] = [subgraph.as('AGENT'), subgraph.as('HEADQUARTERS')];
  const asked = await done(agent, 'requestReturn', wish(sold, 3));
  expect(asked).toMatchObject({
    kind: 'RETURN',
    state: 'REQUESTED',
    feeBearer: 'BUYER',
    handledBy: 'STOREFRONT',
    customerName: '홍길동',
    order: {
      erpStatus: 'RETURN_REQUESTED',
      lines: [{ returningQuantity: 3, returnedQuantity: 0, withdrawal: { until: '2026-11-26', isOpen: true } }],
    },
    lines: [{ quantity: 3, share: { amount: 290_000 } }],
  });
  const fetched = await whenFetched(subgraph, asked.id);
  expect(fetched).toMatchObject({ state: 'PICKUP_BOOKED', trackingNumber: expect.stringMatching(/^64\d{10}$/) });
  expect(courier.booked.filter((key) => key === asked.number)).toHaveLength(1);
  const arrived = await done(hq, 'arriveReturn', { returnId: asked.id });
  expect(arrived).toMatchObject({ state: 'ARRIVED', refundDueAt: '2026-11-25T14:59:59.999Z', isRed: false });
  const lines = inspected(sold.line.id, { resell: 1, defective: 1, repair: 1 });
  const confirmed = await done(hq, 'confirmReturn', { returnId: asked.id, lines });
  expect(confirmed).toMatchObject({
    state: 'CONFIRMED',
    refund: { amount: 290_000 },
    lots: [
      { disposition: 'DEFECTIVE', state: 'KEPT', quantity: 1 },
      { disposition: 'REPAIR', state: 'KEPT', quantity: 1 },
    ],
    order: {
      erpStatus: 'RETURNED',
      lines: [{ returningQuantity: 0, returnedQuantity: 3, compensated: { amount: 290_000 } }],
    },
  });
  expect(await stockOf(subgraph, sold.variant.id)).toEqual({ on_hand: 1, collected: 0 });
  subgraph.setNow(new Date('2026-11-26T05:00:00Z'));
  expect(await done(agent, 'markRefunded', { returnId: asked.id })).toMatchObject({ state: 'REFUNDED', isRed: false });
  expect(await refused(agent, 'markRefunded', { returnId: asked.id })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await recordsOf(subgraph, asked.id)).toEqual([
    ['REQUESTED', fetched.trackingNumber],
    ['CONFIRMED', fetched.trackingNumber],
  ]);
  const [booked] = await subgraph.em.execute('select kind, state from compensation where order_line_id = ?', [
    sold.line.id,
  ]);
  expect(booked).toEqual({ kind: 'REFUND', state: 'PAID' });
});

test('what cannot come back is refused by name, and nothing of it is left', async () => {
  const agent = subgraph.as('AGENT');
  const sold = await aShippedOrder(subgraph.em);
  const unshipped = await aShippedOrder(subgraph.em, { shippedAt: null, deliveredAt: null });
  const code = async (...given: Parameters<typeof wish>) =>
    (await refused(agent, 'requestReturn', wish(...given)))?.code;
  expect(await code(unshipped)).toBe('NOT_SHIPPED_YET');
  expect(await code(sold, 0)).toBe('RETURN_QUANTITY_INVALID');
  expect(await code(sold, -1)).toBe('RETURN_QUANTITY_INVALID');
  expect(await code(sold, 3)).toBe('RETURN_QUANTITY_TOO_LARGE');
  expect(await code(sold, 1, { lines: [] })).toBe('RETURN_LINES_MISSING');
  expect(await code(sold, 1, { orderId: newId() })).toBe('ORDER_UNKNOWN');
  expect(await code(sold, 1, { orderId: 'x' })).toBe('ORDER_UNKNOWN');
  expect(await code(sold, 1, { lines: [{ orderLineId: unshipped.line.id, quantity: 1 }] })).toBe('LINE_UNKNOWN');
  const twice = { orderLineId: sold.line.id, quantity: 1 };
  expect(await code(sold, 1, { lines: [twice, twice] })).toBe('RETURN_LINE_REPEATED');
  expect(await code(sold, 1, { pickup: { note: 'x'.repeat(501) } })).toBe('RETURN_NOTE_TOO_LONG');
  expect(await code(sold, 1, { pickup: { mobile: '1' } })).toBe('PICKUP_PHONE_MISSING');
  const fractional = await agent.ask(
    `mutation ($input: RequestReturnInput!) { requestReturn(input: $input) { ${RETURN_FIELDS} } }`,
    {
      input: wish(sold, 0.5),
    },
  );
  expect(fractional.errors).not.toEqual([]);
  const [left] = await subgraph.em.execute('select count(*)::int as count from order_return where order_id = ?', [
    sold.order.id,
  ]);
  expect(left).toEqual({ count: 0 });
});

test('two agents on the same piece: one has it, the other is told; a piece called off is free again', async () => {
  const sold = await aShippedOrder(subgraph.em, { quantity: 1 });
  const agents = [subgraph.as('AGENT'), subgraph.as('SENIOR')];
  const outcomes = await Promise.all(agents.map((agent) => actOn(agent, 'requestReturn', wish(sold))));
  expect(outcomes.map(({ userErrors }) => userErrors[0]?.code ?? 'ok').toSorted()).toEqual([
    'UNIT_ALREADY_RETURNING',
    'ok',
  ]);
  const first = outcomes.find(({ orderReturn }) => orderReturn)?.orderReturn;
  await whenFetched(subgraph, first.id);
  expect(
    await done(subgraph.as('AGENT'), 'cancelReturn', { returnId: first.id, note: '고객 변심 철회' }),
  ).toMatchObject({
    state: 'CANCELLED',
    order: { erpStatus: 'DELIVERED', lines: [{ returningQuantity: 0 }] },
  });
  expect(await done(subgraph.as('AGENT'), 'requestReturn', wish(sold))).toMatchObject({ state: 'REQUESTED' });
});

test('a changed address has to be normalised for our courier; a note of the buyer who sends it himself has not', async () => {
  const sold = await aShippedOrder(subgraph.em, { quantity: 5 });
  const agent = subgraph.as('AGENT');
  const moved = { address: '부산광역시 해운대구 센텀남로 35', zipCode: '48058' };
  const wanted = (pickup: object) => wish(sold, 1, { pickup });
  expect(await refused(agent, 'requestReturn', wanted(moved))).toEqual({
    code: 'ADDRESS_NOT_NORMALIZED',
    field: ['input', 'pickup', 'address'],
  });
  expect(await done(agent, 'requestReturn', wanted({ ...moved, zipCode: '04524' }))).toMatchObject({
    state: 'REQUESTED',
  });
  expect(await done(agent, 'requestReturn', wanted({ address: HOME.replaceAll(' ', '  ') }))).toMatchObject({
    state: 'REQUESTED',
  });
  const own = await done(agent, 'requestReturn', wanted({ address: '우체국 사서함 7', byCourier: false }));
  expect(own).toMatchObject({ state: 'REQUESTED', courier: null });
  expect(await recordsOf(subgraph, own.id)).toEqual([['REQUESTED', null]]);
  courier.moods.push('AWAY');
  expect(await refused(agent, 'requestReturn', wanted(moved))).toMatchObject({ code: 'COURIER_AWAY' });
});

test('a courier that turns the pickup down is shown; one that lost its answer fetches once', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const agent = subgraph.as('AGENT');
  courier.moods.push('OK', 'LOST');
  const lost = await done(agent, 'requestReturn', wish(sold));
  expect(await whenFetched(subgraph, lost.id)).toMatchObject({ state: 'PICKUP_BOOKED' });
  expect(courier.booked.filter((key) => key === lost.number)).toHaveLength(1);
  courier.moods.push('OK', 'REFUSED');
  const turnedDown = await done(agent, 'requestReturn', wish(sold));
  const query = `query ($id: ID!) { orderReturn(id: $id) { pickupTrouble } }`;
  await vi.waitFor(async () => {
    const { data } = await agent.ask(query, { id: turnedDown.id });
    expect(data.orderReturn.pickupTrouble).toBe('COURIER_REFUSED');
  });
});

test('a pickup that is booked while its return is called off is called off too; what is fetched all the same is shown', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const agent = subgraph.as('AGENT');
  const calledOff: string[] = [];
  const answers: ('DONE' | 'REFUSED')[] = [];
  const known = aCourier();
  connectCourier({
    ...known,
    courier: {
      ...known.courier,
      bookPickup: async (booking, original) => {
        const sought = 'select id from order_return where number = ?';
        const [row] = await subgraph.em.fork().execute<{ id: string }[]>(sought, [booking.reference]);
        await done(agent, 'cancelReturn', { returnId: row?.id });
        await vi.waitFor(() => expect(calledOff).toContain(booking.reference), { timeout: 8000, interval: 20 });
        return known.courier.bookPickup(booking, original);
      },
      cancelPickup: async ({ reference }) => {
        calledOff.push(reference);
        return answers.shift() === 'DONE'
          ? { outcome: 'DONE', value: null }
          : { outcome: 'REFUSED', reason: 'not there, or on its way' };
      },
    },
  });
  const query = `query ($id: ID!) { orderReturn(id: $id) { state pickupTrouble } }`;
  const ask = async (id: string) => (await agent.ask(query, { id })).data.orderReturn;
  answers.push('REFUSED', 'DONE');
  const inTime = await done(agent, 'requestReturn', wish(sold));
  await vi.waitFor(() => expect(calledOff).toEqual([inTime.number, inTime.number]), { timeout: 8000 });
  expect(await ask(inTime.id)).toEqual({ state: 'CANCELLED', pickupTrouble: null });
  const fetched = await done(agent, 'requestReturn', wish(sold));
  const seen = async () =>
    expect(await ask(fetched.id)).toEqual({ state: 'CANCELLED', pickupTrouble: 'COURIER_REFUSED' });
  await vi.waitFor(seen, { timeout: 8000 });
  connectCourier(courier);
});

test('an inspection counts what was announced, and pays no more than is left of what was paid (J5)', async () => {
  const sold = await aShippedOrder(subgraph.em);
  const [hq, senior] = [subgraph.as('HEADQUARTERS'), subgraph.as('SENIOR')];
  const asked = await done(hq, 'requestReturn', wish(sold, 2, { reason: 'DEFECT' }));
  expect(asked.feeBearer).toBe('SELLER');
  const code = async (found: object) =>
    (await refused(hq, 'confirmReturn', { returnId: asked.id, lines: inspected(sold.line.id, found) }))?.code;
  expect(await code({ resell: 2 })).toBe('WRONG_STATE');
  await done(hq, 'arriveReturn', { returnId: asked.id });
  expect(await code({})).toBe('INSPECTION_INVALID');
  expect(await code({ resell: -1, repair: 1 })).toBe('INSPECTION_INVALID');
  expect(await code({ resell: 2, defective: 1 })).toBe('INSPECTION_INVALID');
  expect(await code({ resell: 2, refund: -1 })).toBe('REFUND_INVALID');
  const gift = `mutation ($input: GiveGoodwillInput!) { giveGoodwill(input: $input) { userErrors { code } } }`;
  await senior.ask(gift, { input: { orderLineId: sold.line.id, amount: 100_000, reason: '사과' } });
  expect(await code({ resell: 2 })).toBe('COMPENSATION_EXCEEDS_PAID');
  expect(await stockOf(subgraph, sold.variant.id)).toMatchObject({ on_hand: 0 });
  const lines = inspected(sold.line.id, { defective: 1, refund: 150_000 });
  expect(await done(hq, 'confirmReturn', { returnId: asked.id, lines })).toMatchObject({
    refund: { amount: 150_000 },
    order: { lines: [{ returningQuantity: 0, returnedQuantity: 1, compensated: { amount: 250_000 } }] },
  });
  // The piece that did not come may come yet, and what was paid for it falls to it.
  expect(await code({ resell: 1 })).toBe('WRONG_STATE');
  const rest = await done(hq, 'requestReturn', wish(sold, 1));
  expect(rest.lines).toMatchObject([{ share: { amount: 150_000 } }]);
  const partial = await done(hq, 'requestSameItemExchange', wish(await aShippedOrder(subgraph.em), 2));
  await done(hq, 'arriveReturn', { returnId: partial.id });
  const [piece] = await subgraph.em.execute<{ id: string }[]>(
    'select order_line_id as id from return_line where return_id = ?',
    [partial.id],
  );
  const half = { returnId: partial.id, lines: inspected(piece?.id ?? '', { resell: 1 }) };
  expect(await refused(hq, 'confirmReturn', half)).toMatchObject({ code: 'INSPECTION_INCOMPLETE' });
});

test('a scanner finds the return of a parcel, and the list narrows by state, storefront, age and search', async () => {
  const sold = await aShippedOrder(subgraph.em, {}, { number: '261120-90000000001', recipientName: '반품자' });
  const hq = subgraph.as('HEADQUARTERS');
  const { id, number } = await done(hq, 'requestReturn', wish(sold));
  const { trackingNumber } = await whenFetched(subgraph, id);
  const scan = `query ($n: String!) { returnOfParcel(trackingNumber: $n) { id } }`;
  expect((await hq.ask(scan, { n: ` ${trackingNumber} ` })).data.returnOfParcel).toEqual({ id });
  expect((await hq.ask(scan, { n: number })).data.returnOfParcel).toEqual({ id });
  expect((await hq.ask(scan, { n: '000' })).data.returnOfParcel).toBeNull();
  const list = `query ($search: String, $states: [OrderReturnState!], $storefront: String, $minimumAge: Int) {
    orderReturns(search: $search, states: $states, storefront: $storefront, minimumAge: $minimumAge) { nodes { id isRed } } }`;
  const found = async (question: Record<string, unknown>) => (await hq.ask(list, question)).data.orderReturns.nodes;
  const storefront = sold.storefront.code;
  for (const search of [number, trackingNumber, sold.order.number, '반품자', '010-1234-5678']) {
    expect(await found({ search, storefront })).toEqual([{ id, isRed: false }]);
  }
  expect(await found({ storefront, states: ['CONFIRMED'] })).toEqual([]);
  expect(await found({ storefront, minimumAge: 1 })).toEqual([]);
  subgraph.setNow(new Date('2026-11-24T05:00:01Z'));
  expect(await found({ storefront, states: ['PICKUP_BOOKED'], minimumAge: 3 })).toEqual([{ id, isRed: true }]);
});
