import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { done, inspected } from '../return/testing/return-asks.ts';
import { CASE_ENDED, CASE_OPENED, noteSale } from '../settlement/index.ts';
import { aShippedLine, figuresOf } from '../settlement/settlement.factory.ts';
import { orders } from '../subgraph.ts';
import { anAgreement, CASE_NUMBER, movesOf, oneRow, pay, sign, type SaidTerm } from './testing/agreement-asks.ts';

const NOW = new Date('2026-11-20T01:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
  await subgraph.em.execute("update settlement_setting set begins_at = '2026-11-01'");
});
afterAll(() => subgraph.stop());

const hq = () => subgraph.as('HEADQUARTERS');

/** What the ledger adds up to; whatever happened, it is all that was shipped (J3). */
async function figures(code: string) {
  const { wholesale = 0, settled = 0, held = 0, deducted = 0, pending = 0 } = await figuresOf(subgraph.em.fork(), code);
  expect(settled + held + deducted + pending).toBe(wholesale);
  return { wholesale, held, deducted, pending };
}

/** A case about an order with two lines of two pieces each, 10,000 won a piece at wholesale, whose parties sign. */
async function anAgreedCase(termsOf: (lineId: string) => readonly Omit<SaidTerm, 'orderLineId'>[]) {
  const details = { prices: { '2026-11-01': 10_000 }, quantity: 2 };
  const line = await aShippedLine(subgraph.em.fork(), details);
  const { code, orderId } = line;
  const other = await aShippedLine(subgraph.em.fork(), { ...details, code, orderId });
  const act = { actor: null, now: NOW };
  await subgraph.em.fork().transactional((tx) => noteSale(tx, [line.id, other.id], act));
  const about = { caseId: newId(), number: CASE_NUMBER, orderId, orderLineId: null };
  const tell = async (type: string, more: object = {}) =>
    expect(await subgraph.hear({ type, data: { ...about, ...more } })).toBe(201);
  await tell(CASE_OPENED);
  const { caseId } = about;
  const terms = termsOf(line.id).map((term) => ({ orderLineId: line.id, kind: 'REFUND', ...term }));
  const termIds = await sign(subgraph, anAgreement(terms, { caseId, orderId }));
  return { ...line, termIds, end: () => tell(CASE_ENDED, { state: 'CLOSED', result: 'SETTLED' }) };
}

async function comeBack(termId: string | undefined, lineId: string, resell: number) {
  const sql = 'select return_id as "returnId" from agreement_term where id = ?';
  const { returnId } = await oneRow<{ returnId: string }>(subgraph, sql, [termId]);
  await done(hq(), 'arriveReturn', { returnId });
  await done(hq(), 'confirmReturn', { returnId, lines: inspected(lineId, { resell }) });
}

test('goods whose buyer was given money alone are owed as before', async () => {
  const { code, termIds, end } = await anAgreedCase(() => [{ kind: 'REFUND', amount: 5000 }]);
  expect(await figures(code)).toMatchObject({ wholesale: 40_000, held: 40_000 });
  await pay(hq(), termIds[0] ?? '');
  await end();
  expect(await figures(code)).toEqual({ wholesale: 40_000, held: 0, deducted: 0, pending: 40_000 });
});

test('goods that go back are deducted by their return, once, whether the case ends before or after', async () => {
  const cancelled = () => [{ kind: 'CONTRACT_CANCELLED', quantity: 1 }];
  const before = await anAgreedCase(cancelled);
  await comeBack(before.termIds[0], before.id, 1);
  expect(await figures(before.code)).toEqual({ wholesale: 40_000, held: 30_000, deducted: 10_000, pending: 0 });
  await before.end();
  const after = await anAgreedCase(cancelled);
  await after.end();
  expect(await figures(after.code)).toMatchObject({ held: 0, deducted: 0, pending: 40_000 });
  await comeBack(after.termIds[0], after.id, 1);
  for (const { code } of [before, after])
    expect(await figures(code)).toEqual({ wholesale: 40_000, held: 0, deducted: 10_000, pending: 30_000 });
});

test('what is sent once more is sold once, and missed by no check', async () => {
  const { code, orderId, termIds, end } = await anAgreedCase(() => [{ kind: 'REDELIVERY', quantity: 2 }]);
  const shipped = await subgraph.em
    .fork()
    .execute<{ id: string }[]>(
      `update order_line set shipped_at = ? where order_id in (select id from sales_order where original_order_id = ?) returning id`,
      [NOW, orderId],
    );
  const act = { actor: null, now: NOW };
  await subgraph.em.fork().transactional((tx) =>
    noteSale(
      tx,
      shipped.map(({ id }) => id),
      act,
    ),
  );
  expect(shipped).toHaveLength(1);
  await end();
  expect(await figures(code)).toEqual({ wholesale: 40_000, held: 0, deducted: 0, pending: 40_000 });
  subgraph.setNow(new Date('2026-11-20T05:00:00Z'));
  const { data } = await hq().ask('mutation { checkSettlements { checks { storefrontCode brokenSince } } }');
  expect(data.checkSettlements.checks).toContainEqual({ storefrontCode: code, brokenSince: null });
  subgraph.setNow(NOW);
  expect(await movesOf(subgraph, termIds[0] ?? '')).toEqual(['BEGUN']);
});

test('an agreement that asks nothing of orders leaves the goods owed; a case settled without one keeps them', async () => {
  const apology = await anAgreedCase(() => []);
  await apology.end();
  expect(await figures(apology.code)).toMatchObject({ deducted: 0, pending: 40_000 });
  const { id, code } = await aShippedLine(subgraph.em.fork(), { prices: { '2026-11-01': 10_000 } });
  await subgraph.em.fork().transactional((tx) => noteSale(tx, [id], { actor: null, now: NOW }));
  const about = { caseId: newId(), number: '2026000124', orderId: null, orderLineId: id };
  await subgraph.hear({ type: CASE_OPENED, data: about });
  await subgraph.hear({ type: CASE_ENDED, data: { ...about, state: 'CLOSED', result: 'SETTLED' } });
  expect(await figures(code)).toMatchObject({ deducted: 10_000, pending: 0 });
});
