import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { orders } from '../subgraph.ts';
import { noteReturned, noteSale } from './index.ts';
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
