import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { orders } from '../subgraph.ts';
import { CASE_ENDED, CASE_OPENED } from './hold-for-case.ts';
import { noteReturned, noteSale } from './index.ts';
import { mendLedger } from './price-lines.ts';
import { aShippedLine, figuresOf } from './settlement.factory.ts';

const NOW = new Date('2026-11-20T01:00:00Z');
const act = { actor: null, now: NOW };

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
  await subgraph.em.execute("update settlement_setting set begins_at = '2026-11-01'");
});
afterAll(() => subgraph.stop());

const within = <Result>(work: (tx: TestSubgraph['em']) => Promise<Result>) => subgraph.em.fork().transactional(work);
const figures = (code: string) => figuresOf(subgraph.em.fork(), code);
const tell = (type: string, data: object) =>
  subgraph.hear({ type, data: { orderId: null, number: '2026000001', ...data } });

async function aSale(details: Parameters<typeof aShippedLine>[1] = {}) {
  const line = await aShippedLine(subgraph.em.fork(), { prices: { '2026-11-01': 10_000 }, ...details });
  await within((tx) => noteSale(tx, [line.id], act));
  return line;
}

test('a line is booked at the contract price of its day in Seoul, once, and what comes back is taken off at that price', async () => {
  const line = await aShippedLine(subgraph.em.fork(), {
    quantity: 3,
    shippedAt: new Date('2026-11-17T16:00:00Z'),
    prices: { '2026-11-01': 40_000, '2026-11-18': 45_000, '2026-11-19': 50_000 },
  });
  await Promise.all([1, 2].map(() => within((tx) => noteSale(tx, [line.id], act))));
  expect(await figures(line.code)).toEqual({ wholesale: 135_000, settled: 0, held: 0, deducted: 0, pending: 135_000 });
  const returned = { lineId: line.id, quantity: 1, returnId: newId() };
  await Promise.all([1, 2].map(() => within((tx) => noteReturned(tx, [returned], act))));
  expect(await figures(line.code)).toMatchObject({ deducted: 45_000, pending: 90_000 });
  await within((tx) => noteReturned(tx, [{ ...returned, quantity: 9, returnId: newId() }], act));
  expect(await figures(line.code)).toMatchObject({ deducted: 135_000, pending: 0 });
});

test('a return that is told before its sale is not lost', async () => {
  const line = await aShippedLine(subgraph.em.fork(), { quantity: 2, prices: { '2026-11-01': 10_000 } });
  await within((tx) => noteReturned(tx, [{ lineId: line.id, quantity: 1, returnId: newId() }], act));
  expect(await figures(line.code)).toMatchObject({ wholesale: 0 });
  await within((tx) => noteSale(tx, [line.id], act));
  expect(await figures(line.code)).toMatchObject({ wholesale: 20_000, deducted: 10_000, pending: 10_000 });
});

test('a case that ended before it was heard of holds nothing; one that is open holds what is shipped later', async () => {
  const [caseId, line] = [newId(), await aSale()];
  await tell(CASE_ENDED, { caseId, orderLineId: line.id, state: 'CLOSED', result: 'NOT_SETTLED' });
  await tell(CASE_OPENED, { caseId, orderLineId: line.id });
  expect(await figures(line.code)).toMatchObject({ held: 0, pending: 10_000 });
  const later = await aShippedLine(subgraph.em.fork(), { prices: { '2026-11-01': 10_000 } });
  await tell(CASE_OPENED, { caseId: newId(), orderLineId: null, orderId: later.orderId });
  await within((tx) => noteSale(tx, [later.id], act));
  expect(await figures(later.code)).toMatchObject({ held: 10_000, pending: 0 });
});

test('a case is heard of while somebody acts on its lines, and neither waits for the other for ever', async () => {
  const [caseId, line] = [newId(), await aShippedLine(subgraph.em.fork(), { prices: { '2026-11-01': 10_000 } })];
  const lock = (tx: TestSubgraph['em']) =>
    tx.execute('select from order_line where order_id = ? order by id for update', [line.orderId]);
  await within(async (tx) => {
    await lock(tx);
    expect(await tell(CASE_OPENED, { caseId, orderLineId: line.id })).toBe(201);
    await noteSale(tx, [line.id], act);
  });
  expect(await figures(line.code)).toMatchObject({ held: 10_000, pending: 0 });
  await within(async (tx) => {
    await lock(tx);
    expect(await tell(CASE_ENDED, { caseId, orderLineId: line.id, state: 'WITHDRAWN', result: null })).toBe(201);
    await noteReturned(tx, [{ lineId: line.id, quantity: 1, returnId: newId() }], act);
  });
  expect(await figures(line.code)).toMatchObject({ held: 0, deducted: 10_000, pending: 0 });
});

test('a price that is missing is a problem in plain sight, and the line is owed once there is one', async () => {
  const line = await aShippedLine(subgraph.em.fork(), { shippedAt: NOW });
  await subgraph.em.execute('update product set wholesale_price = null where id = ?', [line.productId]);
  await within((tx) => noteSale(tx, [line.id], act));
  const operator = subgraph.as('OPERATOR', { storefronts: [line.code] });
  const problems = async () => (await operator.ask('{ unpricedLines { nodes { number } } }')).data.unpricedLines.nodes;
  expect(await problems()).toEqual([{ number: line.number }]);
  await within((tx) => noteReturned(tx, [{ lineId: line.id, quantity: 1, returnId: newId() }], act));
  await subgraph.em.execute('insert into contract_price values (?, ?, ?, ?)', [
    line.code,
    line.productId,
    '2026-11-20',
    7000,
  ]);
  await mendLedger(subgraph.em.fork(), {}, NOW);
  expect(await problems()).toEqual([]);
  expect(await figures(line.code)).toMatchObject({ wholesale: 7000, deducted: 7000, pending: 0 });
});

test('the check finds money that does not add up, and alarms the headquarters once', async () => {
  const line = await aSale();
  const check = async () => {
    const { data } = await subgraph
      .as('HEADQUARTERS')
      .ask(
        'mutation { checkSettlements { checks { storefrontCode difference { amount } pending { amount } brokenSince } } }',
      );
    return data.checkSettlements.checks.find((one: { storefrontCode: string }) => one.storefrontCode === line.code);
  };
  const alarms = () =>
    subgraph.em
      .fork()
      .execute("select id from message where template = 'settlement-ledger-broken' and subject_label = ?", [line.code]);
  expect(await check()).toEqual({
    storefrontCode: line.code,
    difference: { amount: 0 },
    pending: { amount: 10_000 },
    brokenSince: null,
  });
  await subgraph.em.execute('update settlement_line set price = 9000 where line_id = ?', [line.id]);
  for (const _twice of [1, 2]) expect(await check()).toMatchObject({ difference: { amount: -1000 } });
  expect(await alarms()).toHaveLength(1);
  const { data } = await subgraph
    .as('OPERATOR', { storefronts: [line.code] })
    .ask('{ settlementCheck { storefrontCode } }');
  expect(data.settlementCheck).toEqual([{ storefrontCode: line.code }]);
});
