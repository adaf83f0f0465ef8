import { newId } from '@madang/subgraph-kit';
import { anonymous, startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DisputeCaseRow } from '../dispute-case/dispute-case.entity.ts';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { suppressed } from './suppress.ts';
import { tallyCases } from './tally-cases.ts';

const NOW = new Date('2026-11-30T05:00:00Z');
const ITEM = newId();

const STATISTICS = `query ($from: String!, $to: String!) { disputeStatistics(from: $from, to: $to) {
  countedAt totals { opened ended settled online meanDays settledShare }
  months { month figures { opened } }
  breakdowns { dimension values { value label itemCategory { id } figures { opened settled } } } } }`;

let subgraph: TestSubgraph;
let officer: Asker;
let business: string;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
  officer = subgraph.as('OFFICER');
  await anOfficer(subgraph.em, { id: officer.actor.id });
  business = (await aBusiness(subgraph.em)).id;
});
afterAll(() => subgraph.stop());

async function asked(asker: Asker, from: string, to: string) {
  const { data, errors } = await asker.ask(STATISTICS, { from, to });
  expect(errors).toEqual([]);
  return data.disputeStatistics;
}

const count = () => tallyCases(subgraph.em.fork(), {}, NOW);

/** Figures of one dimension, by the value's name. */
function by(
  statistics: { breakdowns: { dimension: string; values: { label: string; figures: { opened: number } }[] }[] },
  dimension: string,
): Record<string, number> {
  const found = statistics.breakdowns.find((one) => one.dimension === dimension);
  return Object.fromEntries((found?.values ?? []).map(({ label, figures }) => [label, figures.opened]));
}

async function closed(openedAt: string, days: number, more: Parameters<typeof aCase>[1] = {}) {
  const opened = new Date(openedAt);
  return aCase(subgraph.em.fork(), {
    openedAt: opened,
    state: 'CLOSED',
    result: 'SETTLED',
    officerId: officer.actor.id,
    respondentId: business,
    closedAt: new Date(opened.getTime() + days * 86_400_000),
    claimReason: 'QUALITY',
    saleType: 'E_COMMERCE',
    itemCategoryId: ITEM,
    region: 'BUSAN',
    ...more,
  });
}

test('every figure is what the cases themselves say, month by month in Korea, and follows them', async () => {
  // 00:30 of 1 June in Korea.
  await closed('2026-05-31T15:30:00Z', 8);
  await closed('2026-06-20T05:00:00Z', 20, { result: 'NOT_SETTLED', receiptConfirmedAt: NOW });
  await closed('2026-07-01T05:00:00Z', 100, { claimReason: 'WITHDRAWAL', result: 'MEDIATED', origin: 'PORTAL' });
  const open = await aCase(subgraph.em.fork(), { openedAt: new Date('2026-07-02T05:00:00Z') });
  await count();
  const statistics = await asked(officer, '2026-05', '2026-07');
  expect(statistics.countedAt).toBe(NOW.toISOString());
  expect(statistics.totals).toEqual({
    opened: 4,
    ended: 3,
    settled: 2,
    online: 2,
    meanDays: 42.7,
    settledShare: 0.667,
  });
  expect(statistics.months).toEqual([
    { month: '2026-06', figures: { opened: 2 } },
    { month: '2026-07', figures: { opened: 2 } },
  ]);
  expect(by(statistics, 'CLAIM_REASON')).toEqual({ 품질: 2, 청약철회: 1 });
  expect(by(statistics, 'RESULT')).toEqual({ '합의 성립': 1, '합의 불성립': 1, '조정 성립': 1 });
  expect(by(statistics, 'DURATION')).toEqual({ '10일 이내': 1, '30일 이내': 1, '90일 초과': 1 });
  expect(statistics.breakdowns[0]).toMatchObject({ dimension: 'ITEM', values: [{ itemCategory: { id: ITEM } }] });
  // One is classified, and one goes: the months are counted anew, and only they.
  await subgraph.em
    .fork()
    .nativeUpdate(DisputeCaseRow, { id: open.id }, { region: 'JEJU', state: 'WITHDRAWN', closedAt: NOW });
  await count();
  const later = await asked(officer, '2026-07', '2026-07');
  expect(by(later, 'REGION')).toEqual({ 부산: 1, 제주: 1 });
  expect(by(later, 'RESULT')).toEqual({ '조정 성립': 1, 취하: 1 });
});

test('outside the house a figure of fewer than five is not told, nor to be found from the others', async () => {
  const months = ['2026-01-10', '2026-01-11', '2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15', '2026-01-16'];
  for (const day of months) await closed(`${day}T05:00:00Z`, 5, { claimReason: 'SAFETY' });
  for (const day of months.slice(0, 6)) await closed(`${day}T05:00:00Z`, 5, { claimReason: 'PRICE', region: 'SEOUL' });
  await closed('2026-01-20T05:00:00Z', 5, { claimReason: 'LABELLING', result: 'NOT_SETTLED' });
  await count();
  const inside = await asked(officer, '2026-01', '2026-01');
  expect(by(inside, 'CLAIM_REASON')).toEqual({ 안전: 7, 가격·요금: 6, 표시·광고: 1 });
  for (const asker of [
    subgraph.as([], anonymous),
    subgraph.as('CONSUMER'),
    subgraph.as('PARTNER', { business: newId() }),
  ]) {
    const outside = await asked(asker, '2026-01', '2026-01');
    // The one is hidden, and with it the next, which the total would tell.
    expect(by(outside, 'CLAIM_REASON')).toEqual({ 안전: 7 });
    expect(by(outside, 'REGION')).toEqual({ 부산: 8, 서울: 6 });
    // 13 of 14 were settled: the one that was not could be somebody.
    expect(outside.totals).toMatchObject({ opened: 14, ended: 14, settled: null, settledShare: null });
  }
});

const figures = (opened: number, more: object = {}) => ({ opened, ended: 0, settled: 0, online: 0, days: 0, ...more });

test('no row of a breakdown lets hidden ones be reckoned, whatever the sizes', () => {
  for (let size = 0; size < 500; size += 1) {
    const sizes = [size % 7, (size * 3) % 11, (size * 5) % 13, (size * 7) % 3].map((one) => one + 1);
    const hidden = suppressed(sizes.map((one) => figures(one))).flatMap(({ opened }, place) =>
      opened === null ? [sizes[place] ?? 0] : [],
    );
    const sum = hidden.reduce((total, one) => total + one, 0);
    // Hidden are none, or so many together that the total tells of no one; or all there are.
    const isSafe = hidden.length === 0 || (hidden.length > 1 && sum >= 5) || hidden.length === sizes.length;
    expect(isSafe, `${sizes.join()} hides ${hidden.join()}`).toBe(true);
  }
});

test('of a few that were not settled the others do not tell', () => {
  const [month] = suppressed([figures(50, { ended: 7, settled: 5 })]);
  expect(month).toMatchObject({ opened: 50, ended: 7, settled: null });
  const [all] = suppressed([figures(50, { ended: 30, settled: 20 })]);
  expect(all).toMatchObject({ ended: 30, settled: 20 });
});

test('a period that is none has no statistics, and asks in a constant number of statements', async () => {
  for (const [from, to] of [
    ['2026-13', '2026-13'],
    ['2026-07', '2026-06'],
    ['2026-11', '2026-12'],
    ['2000-01', '2026-11'],
    ['x', 'y'],
  ])
    expect(await asked(officer, from ?? '', to ?? '')).toBeNull();
  const short = await subgraph.statementsOf(() => asked(officer, '2026-07', '2026-07'));
  const long = await subgraph.statementsOf(() => asked(officer, '2017-01', '2026-11'));
  expect(long.length).toBe(short.length);
});
