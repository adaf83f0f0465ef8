import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allocated, aWaitingLine } from '../allocation/allocation.factory.ts';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aCourier, connectCourier } from '../courier/courier.factory.ts';
import { aShippedOrder } from '../return/return.factory.ts';
import { done, inspected, recordsOf, stockOf, whenFetched } from '../return/testing/return-asks.ts';
import { aStock } from '../stock/stock.factory.ts';
import { orders } from '../subgraph.ts';
import {
  anAgreement,
  CASE_NUMBER,
  ledgerOf,
  movesOf,
  oneRow,
  pay,
  sign,
  signOne,
  toldOf,
} from './testing/agreement-asks.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
  connectCourier(aCourier());
});
afterAll(() => subgraph.stop());

const hq = () => subgraph.as('HEADQUARTERS');

interface MadeReturn {
  readonly id: string;
  readonly number: string;
  readonly replacement_order_id: string;
}

function returnOf(termId: string) {
  return oneRow<MadeReturn>(
    subgraph,
    `select id, number, kind, source, by_courier, replacement_order_id, requested_by_name from order_return
     where id = (select return_id from agreement_term where id = ?)`,
    [termId],
  );
}

async function confirm(returnId: string, lineId: string, pieces = 1) {
  await done(hq(), 'arriveReturn', { returnId });
  return done(hq(), 'confirmReturn', { returnId, lines: inspected(lineId, { resell: pieces }) });
}

/** Has an order of our own packed and shipped, as the warehouse does. */
async function ship(orderId: string) {
  const lines = await subgraph.em
    .fork()
    .execute<{ variant: string; sku: string; quantity: number }[]>(
      'select variant_id as variant, sku, quantity from order_line l join variant v on v.id = variant_id where order_id = ?',
      [orderId],
    );
  for (const { variant, sku, quantity } of lines) {
    await aStock(subgraph.em.fork(), variant, 10);
    await allocated(subgraph.em.fork(), variant, NOW);
    for (let piece = 0; piece < quantity; piece += 1) await inWarehouse('scanPiece', { orderId, code: sku });
  }
  await inWarehouse('completePacking', { orderId });
}

async function inWarehouse(act: 'scanPiece' | 'completePacking', input: object) {
  const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const mutation = `mutation ($input: ${type}!) { act: ${act}(input: $input) { userErrors { code } } }`;
  expect((await hq().ask(mutation, { input })).data.act.userErrors).toEqual([]);
}

test('an award is booked, paid by people, and then done (J4)', async () => {
  const { line } = await aShippedOrder(subgraph.em.fork());
  const agreement = anAgreement([{ kind: 'REFUND', orderLineId: line.id, amount: 30_000 }]);
  const [termId = ''] = await sign(subgraph, agreement);
  const { agreementId, caseId } = agreement;
  const told = { agreementId, caseId, termId, reference: null, code: null, reason: null, at: NOW.toISOString() };
  expect(await toldOf(subgraph, termId)).toEqual([{ ...told, state: 'BEGUN' }]);
  expect(await ledgerOf(subgraph, line.id)).toEqual([{ kind: 'AWARD', state: 'BOOKED', amount: 30_000 }]);
  expect(await pay(hq(), termId)).toMatchObject({ term: { state: 'DONE', caseNumber: CASE_NUMBER }, userErrors: [] });
  expect(await ledgerOf(subgraph, line.id)).toEqual([{ kind: 'AWARD', state: 'PAID', amount: 30_000 }]);
  expect(await toldOf(subgraph, termId)).toEqual([
    { ...told, state: 'BEGUN' },
    { ...told, state: 'DONE' },
  ]);
});

test('a cancelled contract takes the goods back as the desk does, and is done when the money is back (E9)', async () => {
  const { line, order } = await aShippedOrder(subgraph.em.fork());
  const termId = await signOne(subgraph, { kind: 'CONTRACT_CANCELLED', orderLineId: line.id, quantity: 1 });
  const row = await returnOf(termId);
  expect(row).toMatchObject({ kind: 'RETURN', source: 'AGREEMENT', by_courier: true, requested_by_name: null });
  await whenFetched(subgraph, row.id);
  expect(await recordsOf(subgraph, row.id)).toEqual([['REQUESTED', expect.stringMatching(/\d+/)]]);
  const query = `query ($id: ID!) { orderReturn(id: $id) { note source feeBearer order { id } } }`;
  expect((await subgraph.as('AGENT').ask(query, { id: row.id })).data.orderReturn).toEqual({
    note: `분쟁 사건 ${CASE_NUMBER} 합의`,
    source: 'AGREEMENT',
    feeBearer: 'SELLER',
    order: { id: order.id },
  });
  await confirm(row.id, line.id);
  expect(await movesOf(subgraph, termId)).toEqual(['BEGUN']);
  await done(hq(), 'markRefunded', { returnId: row.id });
  expect(await movesOf(subgraph, termId)).toEqual(['BEGUN', 'DONE']);
  expect((await toldOf(subgraph, termId)).map(({ reference }) => reference)).toEqual([row.number, row.number]);
  expect(await ledgerOf(subgraph, line.id)).toEqual([{ kind: 'REFUND', state: 'PAID', amount: 150_000 }]);
});

test('goods that were not shipped are cancelled whole, and what was paid for them is an award', async () => {
  const { order, variant } = await aShippedOrder(subgraph.em.fork());
  const waiting = { orderId: order.id, variantId: variant.id, quantity: 2 };
  const line = await aWaitingLine(subgraph.em.fork(), waiting);
  const part = await signOne(subgraph, { kind: 'CONTRACT_CANCELLED', orderLineId: line.id, quantity: 1 });
  expect(await movesOf(subgraph, part)).toEqual(['REFUSED CANCELLED_ONLY_WHOLE']);
  const termId = await signOne(subgraph, { kind: 'CONTRACT_CANCELLED', orderLineId: line.id, quantity: 2 });
  expect(await toldOf(subgraph, termId)).toMatchObject([{ state: 'BEGUN', reference: order.number }]);
  expect(await stockOf(subgraph, variant.id)).toMatchObject({ collected: 0 });
  expect(await pay(hq(), termId)).toMatchObject({ term: { amount: { amount: 300_000 } } });
  expect(await movesOf(subgraph, termId)).toEqual(['BEGUN', 'DONE']);
  const again = await signOne(subgraph, { kind: 'CONTRACT_CANCELLED', orderLineId: line.id, quantity: 2 });
  expect(await movesOf(subgraph, again)).toEqual(['DONE']);
  expect(await ledgerOf(subgraph, line.id)).toEqual([{ kind: 'REFUND', state: 'PAID', amount: 300_000 }]);
});

test('an exchange is done when the other goods are shipped, and not before (C5)', async () => {
  const { line } = await aShippedOrder(subgraph.em.fork());
  const other = await aVariant(subgraph.em.fork());
  const kinds = { SAME_ITEM_EXCHANGE: line.variantId, OTHER_ITEM_EXCHANGE: other.id } as const;
  for (const [kind, variantId] of Object.entries(kinds)) {
    const named = kind === 'OTHER_ITEM_EXCHANGE' ? { variantId } : {};
    const termId = await signOne(subgraph, { kind, orderLineId: line.id, quantity: 1, ...named });
    const row = await returnOf(termId);
    expect(row).toMatchObject({ kind, source: 'AGREEMENT' });
    const sent = await subgraph.em
      .fork()
      .execute('select variant_id, quantity, paid_amount::int as paid from order_line where order_id = ?', [
        row.replacement_order_id,
      ]);
    expect(sent).toEqual([{ variant_id: variantId, quantity: 1, paid: 150_000 }]);
    await confirm(row.id, line.id);
    expect(await movesOf(subgraph, termId)).toEqual(['BEGUN']);
    await ship(row.replacement_order_id);
    expect(await movesOf(subgraph, termId)).toEqual(['BEGUN', 'DONE']);
  }
});

test('a redelivery is sent once more for nothing, and nothing comes back', async () => {
  const { line, order } = await aShippedOrder(subgraph.em.fork());
  const termId = await signOne(subgraph, { kind: 'REDELIVERY', orderLineId: line.id, quantity: 2 });
  const [told] = await toldOf(subgraph, termId);
  const sent = await oneRow<{ id: string; is_sent_again: boolean }>(
    subgraph,
    `select o.id, original_order_id, variant_id, quantity, paid_amount::int as paid, is_sent_again
     from sales_order o join order_line l on l.order_id = o.id where o.number = ?`,
    [told?.reference],
  );
  expect(sent).toMatchObject({ original_order_id: order.id, variant_id: line.variantId, quantity: 2, paid: 0 });
  expect([sent.is_sent_again, await ledgerOf(subgraph, line.id)]).toEqual([true, []]);
  await ship(sent.id);
  expect(await movesOf(subgraph, termId)).toEqual(['BEGUN', 'DONE']);
  const tooMany = await signOne(subgraph, { kind: 'REDELIVERY', orderLineId: line.id, quantity: 3 });
  expect(await movesOf(subgraph, tooMany)).toEqual(['REFUSED RETURN_QUANTITY_TOO_LARGE']);
});

describe('an agreement', () => {
  test('that is told twice, and twice at once, is carried out once', async () => {
    const { line } = await aShippedOrder(subgraph.em.fork());
    const agreement = anAgreement([
      { kind: 'REFUND', orderLineId: line.id, amount: 1000 },
      { kind: 'CONTRACT_CANCELLED', orderLineId: line.id, quantity: 1 },
      { kind: 'REDELIVERY', orderLineId: line.id, quantity: 1 },
    ]);
    const tell = (id = newId()) => subgraph.hear({ id, type: 'disputes.agreement-signed', data: agreement });
    const again = newId();
    expect((await Promise.all([tell(), tell(), tell(again), tell(again)])).toSorted()).toEqual([200, 201, 201, 201]);
    expect(await tell()).toBe(201);
    for (const { id } of agreement.terms) expect(await movesOf(subgraph, id)).toEqual(['BEGUN']);
    expect(await ledgerOf(subgraph, line.id)).toHaveLength(1);
    const made =
      'select from order_return where order_id = ? union all select from sales_order where original_order_id = ?';
    expect(await subgraph.em.fork().execute(made, [line.orderId, line.orderId])).toHaveLength(2);
  });

  test('of which one term cannot be carried out: the officer is told why, and the others are', async () => {
    const { line } = await aShippedOrder(subgraph.em.fork(), { quantity: 1 });
    const [refund = '', exchange = '', unknown = '', redelivery = ''] = await sign(
      subgraph,
      anAgreement([
        { kind: 'REFUND', orderLineId: line.id, amount: 1 },
        { kind: 'SAME_ITEM_EXCHANGE', orderLineId: line.id, quantity: 1 },
        { kind: 'REFUND', orderLineId: newId(), amount: 1 },
        { kind: 'REDELIVERY', orderLineId: line.id, quantity: 1 },
      ]),
    );
    expect(await movesOf(subgraph, refund)).toEqual(['BEGUN']);
    // With the award an exchange would give back more than was paid; nothing of it is left.
    expect(await toldOf(subgraph, exchange)).toMatchObject([
      {
        state: 'REFUSED',
        reference: null,
        code: 'COMPENSATION_EXCEEDS_PAID',
        reason: { ko: expect.stringContaining('결제한 금액'), en: expect.stringContaining('more than was paid') },
      },
    ]);
    expect(await movesOf(subgraph, unknown)).toEqual(['REFUSED LINE_UNKNOWN']);
    expect(await movesOf(subgraph, redelivery)).toEqual(['BEGUN']);
    const [left] = await subgraph.em
      .fork()
      .execute('select returning_quantity, is_exchange from order_line where id = ?', [line.id]);
    expect(left).toEqual({ returning_quantity: 0, is_exchange: false });
  });

  test('about an order says nothing of the lines of another', async () => {
    const [mine, other] = [await aShippedOrder(subgraph.em.fork()), await aShippedOrder(subgraph.em.fork())];
    const term = { kind: 'REFUND', orderLineId: other.line.id, amount: 1 };
    const termId = await signOne(subgraph, term, { orderId: mine.order.id });
    expect(await movesOf(subgraph, termId)).toEqual(['REFUSED LINE_UNKNOWN']);
    expect(await ledgerOf(subgraph, other.line.id)).toEqual([]);
  });
});

describe('what was begun and called off is told', () => {
  test('a return, and the exchange that it was for', async () => {
    for (const kind of ['CONTRACT_CANCELLED', 'SAME_ITEM_EXCHANGE']) {
      const { line } = await aShippedOrder(subgraph.em.fork());
      const termId = await signOne(subgraph, { kind, orderLineId: line.id, quantity: 1 });
      const { id: returnId } = await returnOf(termId);
      await done(subgraph.as('AGENT'), 'cancelReturn', { returnId });
      expect(await toldOf(subgraph, termId)).toMatchObject([
        { state: 'BEGUN' },
        { state: 'REFUSED', code: 'RETURN_CALLED_OFF', reason: { ko: expect.stringContaining('취소되었습니다') } },
      ]);
    }
  });

  test('an order that was to be sent', async () => {
    const { line } = await aShippedOrder(subgraph.em.fork());
    const termId = await signOne(subgraph, { kind: 'REDELIVERY', orderLineId: line.id, quantity: 1 });
    const sent = await oneRow<{ id: string }>(
      subgraph,
      `select id from order_line where is_sent_again
         and order_id = (select replacement_order_id from agreement_term where id = ?)`,
      [termId],
    );
    const cancel = `mutation ($ids: [ID!]!) { cancelLines(input: { lineIds: $ids, reason: SOLD_OUT }) { userErrors { code } } }`;
    const { data } = await hq().ask(cancel, { ids: [sent.id] });
    expect(data.cancelLines.userErrors).toEqual([]);
    expect(await movesOf(subgraph, termId)).toEqual(['BEGUN', 'REFUSED REPLACEMENT_CANCELLED']);
  });
});
