import { newId } from '@madang/subgraph-kit';
import {
  startTestRegister,
  startTestSubgraph,
  sweepDeadlines,
  withoutFilters,
  type TestSubgraph,
} from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aShipment } from '../order/order.factory.ts';
import { CASE_ENDED, CASE_OPENED, noteReturned, noteSale } from '../settlement/index.ts';
import { aShippedLine, figuresOf } from '../settlement/settlement.factory.ts';
import { orders } from '../subgraph.ts';
import { issueByJob } from './issue-settlement.ts';
import { runDueSettlements } from './run-settlement.ts';
import { settleListed } from './settlement-run-list.ts';
import { act, askToRun, read, runIsDone, runPeriod, runsSeenBy } from './testing/settlement-asks.ts';

/** Wednesday of a week whose Monday is 2026-11-16. */
const WEDNESDAY = new Date('2026-11-18T05:00:00Z');
const at = (moment: string): Date => new Date(moment);

let subgraph: TestSubgraph;
let register: Awaited<ReturnType<typeof startTestRegister>>;
beforeAll(async () => {
  register = await startTestRegister();
  subgraph = await startTestSubgraph(orders, WEDNESDAY, { slices: { accounts: register.url } });
  await subgraph.em.execute("update settlement_setting set begins_at = '2026-11-01'");
});
afterAll(async () => {
  await subgraph.stop();
  await register.stop();
});

const within = <Result>(work: (tx: TestSubgraph['em']) => Promise<Result>) => subgraph.em.fork().transactional(work);
const hq = () => subgraph.as('HEADQUARTERS', { name: '본사' });
const figures = (code: string) => figuresOf(subgraph.em.fork(), code);

async function aSale(details: Parameters<typeof aShippedLine>[1] = {}, now = WEDNESDAY) {
  const line = await aShippedLine(subgraph.em.fork(), { prices: { '2026-11-01': 10_000 }, ...details });
  await within((tx) => noteSale(tx, [line.id], { actor: null, now }));
  return line;
}

function comeBack(lineId: string, quantity: number, now: Date) {
  return within((tx) => noteReturned(tx, [{ lineId, quantity, returnId: newId() }], { actor: null, now }));
}

const run = (now: Date, kind = 'WEEKLY', period = '2026-11-18') => runPeriod(subgraph, now, { kind, period });

async function settled(code: string, now: Date, period: string, kind = 'WEEKLY') {
  const { settlements } = await run(now, kind, period);
  return settlements.find((one: { storefront: { code: string } }) => one.storefront.code === code);
}

async function anIssued(amount: number, week: string, now: Date) {
  const line = await aSale({ shippedAt: at(`${week}T03:00:00Z`), prices: { '2026-11-01': amount } });
  const { id } = await settled(line.code, now, week);
  await issueByJob(subgraph.em.fork(), { settlementId: id }, now);
  const operator = subgraph.as('OPERATOR', { name: '분양몰 운영자', storefronts: [line.code] });
  return { ...line, settlementId: id, operator };
}

test('a week is Monday to Sunday in Seoul, each piece at the price of its day; two runs at once make one', async () => {
  const prices = { '2026-11-01': 10_000, '2026-11-18': 12_000 };
  const monday = await aSale({ shippedAt: at('2026-11-15T15:00:00Z'), prices });
  const others = [
    ['2026-11-15T14:59:59Z', 'before'],
    ['2026-11-18T14:59:59Z', 'in'],
    ['2026-11-22T14:59:59.999Z', 'in'],
    ['2026-11-22T15:00:00Z', 'after'],
  ] as const;
  for (const [moment] of others) await aSale({ code: monday.code, shippedAt: at(moment), prices });
  await run(at('2026-11-22T15:01:00Z'), 'WEEKLY', '2026-11-11');
  expect(await run(at('2026-11-22T14:59:00Z'))).toMatchObject({ userErrors: [{ code: 'PERIOD_NOT_OVER' }] });
  const both = await Promise.all([1, 2].map(() => run(at('2026-11-22T15:01:00Z'))));
  const made = both.map(({ run: asked, settlements }) => ({
    runId: asked.id,
    periodFrom: asked.periodFrom,
    periodTo: asked.periodTo,
    mine: settlements
      .filter((one: { storefront: { code: string } }) => one.storefront.code === monday.code)
      .map(({ id, number, kind, entryCount, sums }: Record<string, unknown>) => ({
        id,
        number,
        kind,
        entryCount,
        sums,
      })),
  }));
  expect(made[0]).toMatchObject({ periodFrom: '2026-11-16', periodTo: '2026-11-22', mine: [{ kind: 'WEEKLY' }] });
  expect(made[0]).toEqual(made[1]);
  expect(made[0]?.mine[0]).toMatchObject({
    number: `S2026-47-${monday.code}`,
    entryCount: 3,
    sums: { sales: { amount: 10_000 + 12_000 + 12_000 }, total: { amount: 34_000 } },
  });
  expect(await run(at('2026-11-22T15:01:00Z'), 'WEEKLY', '2026-11-04')).toMatchObject({
    userErrors: [{ code: 'PERIOD_PASSED', field: ['input', 'period'] }],
  });
});

test('what comes back later is deducted from the next week, and what is below 0 goes into the one after it', async () => {
  const line = await aSale({ quantity: 2, shippedAt: at('2026-11-24T03:00:00Z') });
  expect(await settled(line.code, at('2026-11-30T01:00:00Z'), '2026-11-24')).toMatchObject({
    sums: { total: { amount: 20_000 } },
  });
  await comeBack(line.id, 2, at('2026-12-01T01:00:00Z'));
  const below = await settled(line.code, at('2026-12-07T01:00:00Z'), '2026-12-01');
  expect(below.sums).toMatchObject({ returned: { amount: -20_000 }, total: { amount: -20_000 } });
  await aSale({ code: line.code, quantity: 3, shippedAt: at('2026-12-08T03:00:00Z') });
  const next = await settled(line.code, at('2026-12-14T01:00:00Z'), '2026-12-08');
  expect(next.sums).toMatchObject({
    sales: { amount: 30_000 },
    carried: { amount: -20_000 },
    total: { amount: 10_000 },
  });
  await issueByJob(subgraph.em.fork(), { settlementId: below.id }, at('2026-12-14T01:00:00Z'));
  const operator = subgraph.as('OPERATOR', { storefronts: [line.code] });
  expect(await act(operator, 'approveSettlement', { settlementId: below.id })).toMatchObject({ state: 'CARRIED_OVER' });
});

describe('a dispute case', () => {
  const tell = (type: string, data: object) =>
    subgraph.hear({ type, data: { orderId: null, number: '2026000001', ...data } });
  const end = (caseId: string, orderLineId: string, result: string | null) =>
    tell(CASE_ENDED, { caseId, orderLineId, state: result ? 'CLOSED' : 'WITHDRAWN', result });

  test('holds its line as long as it is open, and gives it free when it is withdrawn', async () => {
    const [line, caseId] = [await aSale({ quantity: 2, shippedAt: at('2026-12-15T03:00:00Z') }), newId()];
    for (const _twice of [1, 2]) await tell(CASE_OPENED, { caseId, orderLineId: line.id });
    expect(await figures(line.code)).toEqual({ wholesale: 20_000, settled: 0, held: 20_000, deducted: 0, pending: 0 });
    const { data } = await subgraph
      .as('OPERATOR', { storefronts: [line.code] })
      .ask('{ settlementHolds { nodes { caseNumber amount { amount } } } }');
    expect(data.settlementHolds.nodes).toEqual([{ caseNumber: '2026000001', amount: { amount: 20_000 } }]);
    expect(await settled(line.code, at('2026-12-21T01:00:00Z'), '2026-12-15')).toMatchObject({
      entryCount: 2,
      sums: { sales: { amount: 20_000 }, held: { amount: -20_000 }, total: { amount: 0 } },
    });
    subgraph.setNow(at('2026-12-22T01:00:00Z'));
    for (const _twice of [1, 2]) await end(caseId, line.id, null);
    expect(await settled(line.code, at('2026-12-28T01:00:00Z'), '2026-12-22')).toMatchObject({
      sums: { held: { amount: 20_000 }, total: { amount: 20_000 } },
    });
  });

  test('that is settled deducts what it held, and claws back in the next run what was settled before', async () => {
    const [early, late] = [await aSale({ shippedAt: at('2026-12-29T03:00:00Z') }), newId()];
    await settled(early.code, at('2027-01-04T01:00:00Z'), '2026-12-29');
    await tell(CASE_OPENED, { caseId: late, orderLineId: early.id });
    expect(await figures(early.code)).toMatchObject({ settled: 10_000, held: 0 });
    subgraph.setNow(at('2027-01-05T01:00:00Z'));
    await end(late, early.id, 'SETTLED');
    expect(await figures(early.code)).toMatchObject({ settled: 10_000, deducted: 10_000, pending: -10_000 });
    await comeBack(early.id, 1, at('2027-01-06T01:00:00Z'));
    expect(await settled(early.code, at('2027-01-11T01:00:00Z'), '2027-01-05')).toMatchObject({
      sums: { clawedBack: { amount: -10_000 }, returned: { amount: 0 }, total: { amount: -10_000 } },
    });
    const [held, first, second] = [await aSale({ shippedAt: at('2027-01-12T03:00:00Z') }), newId(), newId()];
    for (const caseId of [first, second]) await tell(CASE_OPENED, { caseId, orderLineId: held.id });
    await end(first, held.id, null);
    expect(await figures(held.code)).toMatchObject({ held: 10_000 });
    await end(second, held.id, 'SETTLED');
    expect(await figures(held.code)).toMatchObject({ held: 0, deducted: 10_000, pending: 0 });
  });
});

describe('a statement', () => {
  test('is issued with its document and a time to answer; only who runs the storefront sees and approves it', async () => {
    const { settlementId, operator, code } = await anIssued(10_000, '2027-01-19', at('2027-01-25T01:00:00Z'));
    const stranger = subgraph.as('OPERATOR', { storefronts: ['PNR009'] });
    expect(await read(operator, settlementId)).toMatchObject({
      state: 'ISSUED',
      answerBy: '2027-02-01T14:59:59.999Z',
      availableSteps: ['APPROVE', 'OBJECT'],
    });
    expect(await read(hq(), settlementId)).toMatchObject({ documents: [{ kind: 'SETTLEMENT_STATEMENT' }] });
    expect(await read(stranger, settlementId)).toBeNull();
    expect(await withoutFilters(() => read(stranger, settlementId))).toBeNull();
    expect(await act(stranger, 'approveSettlement', { settlementId })).toBe('SETTLEMENT_UNKNOWN');
    for (const [asker, seen] of [
      [operator, 1],
      [stranger, 0],
    ] as const) {
      const { data } = await asker.ask(
        'query ($id: ID!, $code: String!) { settlementEntries(settlementId: $id) { nodes { kind lineNumber price { amount } } } pendingSettlementEntries(storefrontCode: $code) { nodes { id } } settlementTotals(filter: { storefrontCode: $code }) { count sums { total { amount } } } }',
        { id: settlementId, code },
      );
      expect(data.settlementEntries.nodes).toHaveLength(seen);
      expect(data.settlementTotals.count).toBe(seen);
    }
    expect(await act(operator, 'approveSettlement', { settlementId })).toMatchObject({
      state: 'APPROVED',
      history: [{ step: 'ISSUE' }, { step: 'APPROVE', actorName: '분양몰 운영자' }],
    });
    expect(await act(operator, 'objectToSettlement', { settlementId, reason: '늦음' })).toBe('WRONG_STATE');
  });

  test('that nobody answers in time is approved by silence', async () => {
    const { settlementId } = await anIssued(10_000, '2027-01-26', at('2027-02-01T01:00:00Z'));
    await sweepDeadlines(subgraph.em.fork(), at('2027-02-20T01:00:00Z'));
    expect(await read(hq(), settlementId)).toMatchObject({
      state: 'APPROVED',
      history: [{}, { step: 'APPROVE_BY_SILENCE', actorName: null }],
    });
  });

  test('that is objected to is upheld, or put right in the next one with the approval of somebody else', async () => {
    const { settlementId, operator, code } = await anIssued(10_000, '2027-02-02', at('2027-02-08T01:00:00Z'));
    expect(await act(operator, 'objectToSettlement', { settlementId, reason: ' ' })).toBe('OBJECTION_REASON_MISSING');
    expect(await act(operator, 'objectToSettlement', { settlementId, reason: '수량이 다릅니다' })).toMatchObject({
      state: 'OBJECTED',
      availableSteps: [],
    });
    const answer = (more: object) =>
      act(hq(), 'answerSettlementObjection', { settlementId, answer: '확인했습니다', ...more });
    expect(await answer({ answer: '' })).toBe('ANSWER_MISSING');
    expect(await answer({ correction: 0 })).toBe('CORRECTION_AMOUNT_INVALID');
    expect(await read(hq(), settlementId)).toMatchObject({ state: 'OBJECTED', availableSteps: ['UPHOLD', 'CORRECT'] });
    expect(await answer({ correction: -3000 })).toMatchObject({
      state: 'APPROVED',
      sums: { total: { amount: 10_000 } },
    });
    const approver = subgraph.as('ADMIN', { name: '관리자' });
    const { data } = await approver.ask(
      '{ ordersApprovals(filter: { box: WAITING_FOR_ME }) { nodes { id subjectLabel facts { value } } } }',
    );
    const request = data.ordersApprovals.nodes.find((one: { subjectLabel: string }) => one.subjectLabel === code);
    expect(request.facts).toEqual([{ value: code }, { value: '-3,000원' }]);
    await approver.ask(
      'mutation ($id: ID!) { approveOrdersRequest(input: { approvalId: $id }) { userErrors { code } } }',
      {
        id: request.id,
      },
    );
    expect(await settled(code, at('2027-02-15T01:00:00Z'), '2027-02-09')).toMatchObject({
      sums: { corrected: { amount: -3000 }, total: { amount: -3000 } },
    });
  });

  test('never changes once its sums are taken, whoever asks the database', async () => {
    const { settlementId, code } = await anIssued(10_000, '2027-02-16', at('2027-02-22T01:00:00Z'));
    const sql = (text: string, values: unknown[]) => subgraph.em.fork().execute(text, values);
    await expect(sql('update settlement set sales = 1 where id = ?', [settlementId])).rejects.toThrow('never change');
    await expect(sql('delete from settlement where id = ?', [settlementId])).rejects.toThrow('never');
    await expect(sql('update settlement_entry set due = 1 where settlement_id = ?', [settlementId])).rejects.toThrow(
      'never changes',
    );
    await aSale({ code, shippedAt: at('2027-02-16T04:00:00Z') });
    await expect(
      sql('update settlement_entry set settlement_id = ? where storefront_code = ? and settlement_id is null', [
        settlementId,
        code,
      ]),
    ).rejects.toThrow('taken already');
  });
});

test('delivery fees are settled by the month, a parcel once', async () => {
  const line = await aSale({ shippedAt: at('2027-03-02T03:00:00Z') });
  for (const shippedAt of [at('2027-02-28T15:00:00Z'), at('2027-03-31T14:59:59Z'), at('2027-03-31T15:00:00Z')])
    await aShipment(subgraph.em.fork(), { orderId: line.orderId, shippedAt });
  await aShipment(subgraph.em.fork(), { orderId: line.orderId, kind: 'RETURN', shippedAt: at('2027-03-05T03:00:00Z') });
  await run(at('2027-04-01T01:00:00Z'), 'MONTHLY', '2027-02-10');
  expect(await settled(line.code, at('2027-04-01T01:00:00Z'), '2027-03-10', 'MONTHLY')).toMatchObject({
    number: `M2027-03-${line.code}`,
    entryCount: 2,
    sums: { deliveryFees: { amount: 6000 }, sales: { amount: 0 }, total: { amount: 6000 } },
  });
});

describe('a run', () => {
  test('the job makes up for weeks that were missed; one that goes wrong says so and is made when somebody asks', async () => {
    const line = await aSale({ shippedAt: at('2027-03-09T03:00:00Z') });
    await aSale({ code: line.code, shippedAt: at('2027-03-16T03:00:00Z') });
    const broken = "period_from <> '2027-03-15'";
    await subgraph.em.fork().execute(`alter table settlement add constraint broken check (${broken}) not valid`);
    subgraph.setNow(at('2027-03-22T15:20:00Z'));
    await runDueSettlements(subgraph.em.fork(), {}, at('2027-03-22T15:20:00Z'));
    const stateOf = async (monday: string) =>
      (await runsSeenBy(hq())).find(({ periodFrom }: { periodFrom: string }) => periodFrom === monday)?.state;
    await expect.poll(() => stateOf('2027-03-15'), { timeout: 10_000 }).toBe('FAILED');
    expect(await stateOf('2027-03-08')).toBe('DONE');
    await subgraph.em.fork().execute('alter table settlement drop constraint broken');
    const made = await run(at('2027-03-22T15:30:00Z'), 'WEEKLY', '2027-03-16');
    expect(made.run).toMatchObject({ state: 'QUEUED', askedBy: '본사' });
    expect(made.settlements).toContainEqual(expect.objectContaining({ number: `S2027-11-${line.code}` }));
    expect(await figures(line.code)).toMatchObject({ settled: 20_000, pending: 0 });
  });

  test('what a killed process left running is made anew', async () => {
    const line = await aSale({ shippedAt: at('2027-03-23T03:00:00Z') });
    await subgraph.em.fork().execute(
      `insert into settlement_run (id, kind, period_from, period_to, state, asked_at)
     values (?, 'WEEKLY', '2027-03-22', '2027-03-28', 'RUNNING', ?)`,
      [newId(), at('2027-03-28T15:20:00Z')],
    );
    subgraph.setNow(at('2027-03-29T01:00:00Z'));
    await settleListed(subgraph.em.fork(), { kind: 'WEEKLY' }, at('2027-03-29T01:00:00Z'));
    expect(await figures(line.code)).toMatchObject({ settled: 10_000, pending: 0 });
  });

  test('who asks is answered at once while a run waits; who asks again has the same run, and others see none', async () => {
    const line = await aSale({ shippedAt: at('2027-03-30T03:00:00Z') });
    subgraph.setNow(at('2027-04-05T00:30:00Z'));
    const asked = await within(async (tx) => {
      await tx.execute("select pg_advisory_xact_lock_shared(hashtextextended('settlement-run:' || ?, 0))", [line.code]);
      const first = await askToRun(hq(), { kind: 'WEEKLY', period: '2027-03-30' });
      await expect.poll(async () => (await runsSeenBy(hq()))[0].state).toBe('RUNNING');
      const second = await askToRun(hq(), { kind: 'WEEKLY', period: '2027-03-31' });
      expect(second.run).toMatchObject({ id: first.run.id, state: 'RUNNING', askedBy: '본사' });
      return first.run;
    });
    expect(asked.state).toBe('QUEUED');
    expect(await runIsDone(hq(), asked.id)).toMatchObject({
      settlementCount: expect.any(Number),
      endedAt: '2027-04-05T00:30:00.000Z',
    });
    expect(await runsSeenBy(subgraph.as('OPERATOR', { storefronts: [line.code] }))).toBeUndefined();
  });
});
