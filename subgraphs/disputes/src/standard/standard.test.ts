import { anonymous, startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { reckonRefund } from './reckon-refund.ts';

const NOW = new Date('2026-11-30T05:00:00Z');
const FIND = `query ($search: String, $on: LocalDate) { disputeStandards(search: $search, on: $on, first: 50) { nodes {
  id code version item remedy rule effectiveFrom effectiveUntil penalties { daysBefore percent } versions { version } } } }`;
const KEEP = `mutation ($input: KeepStandardInput!) { keepStandard(input: $input) {
  standard { id version effectiveUntil versions { version effectiveUntil } } userErrors { code field } } }`;
const RECKON = `query ($facts: RefundFactsInput!) { refundByStandard(facts: $facts) {
  amount lines { label amount } userErrors { code field } } }`;

let subgraph: TestSubgraph;
let lead: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
  lead = subgraph.as('LEAD');
});
afterAll(() => subgraph.stop());

async function found(search: string, on: string | null = null, asker: Asker = subgraph.as([], anonymous)) {
  const { data, errors } = await asker.ask(FIND, { search, on });
  expect(errors).toEqual([]);
  return data.disputeStandards.nodes;
}

const STANDARD = {
  code: 'SHOES-DEFECT',
  basedOn: 0,
  item: '신발',
  harm: '밑창이 떨어짐',
  remedy: '무상수리, 수리할 수 없으면 교환이나 환급',
  rule: 'FULL',
  source: '내부 기준',
  effectiveFrom: '2026-11-01',
};

async function kept(input: object, asker = lead) {
  const { data, errors } = await asker.ask(KEEP, { input: { ...STANDARD, ...input } });
  expect(errors).toEqual([]);
  return data.keepStandard;
}

test('anybody finds a standard by words of item, harm and remedy, and reckons by it', async () => {
  const [gym, other] = await found('헬스장 10%');
  expect([gym.code, other.code].toSorted()).toEqual(['GYM-BUSINESS', 'GYM-CONSUMER']);
  const [standard] = await found('국외여행');
  expect(standard).toMatchObject({
    rule: 'BEFORE_START',
    penalties: expect.arrayContaining([{ daysBefore: 30, percent: 0 }]),
  });
  const { data } = await subgraph
    .as([], anonymous)
    .ask(RECKON, { facts: { standardId: standard.id, paid: 1_000_000, daysBefore: 12 } });
  expect(data.refundByStandard).toEqual({
    amount: 850_000,
    lines: [
      { label: '지불한 금액', amount: 1_000_000 },
      { label: '위약금 15%', amount: -150_000 },
    ],
    userErrors: [],
  });
  const unsaid = await lead.ask(RECKON, { facts: { standardId: standard.id, paid: 1_000_000 } });
  expect(unsaid.data.refundByStandard).toMatchObject({ amount: null, userErrors: [{ code: 'DAYS_MISSING' }] });
});

test('a new version holds from its day on, the one before until the day before, and both stay to be read', async () => {
  const first = await kept({});
  expect(first).toMatchObject({ standard: { version: 1, effectiveUntil: null }, userErrors: [] });
  expect((await kept({ basedOn: 1, effectiveFrom: '2026-11-01' })).userErrors).toMatchObject([
    { code: 'DATE_INVALID' },
  ]);
  const second = await kept({ basedOn: 1, remedy: '교환이나 환급', effectiveFrom: '2026-12-01' });
  expect(second.standard.versions).toEqual([
    { version: 2, effectiveUntil: null },
    { version: 1, effectiveUntil: '2026-11-30' },
  ]);
  expect(await found('신발')).toMatchObject([{ version: 1 }]);
  expect(await found('신발', '2026-12-01')).toMatchObject([{ version: 2 }]);
  expect(await found('신발', '2026-10-31')).toEqual([]);
  // Who saw the first version only is told, and so is one of two at once.
  expect((await kept({ basedOn: 1, effectiveFrom: '2027-01-01' })).userErrors).toEqual([
    { code: 'STANDARD_CHANGED', field: null },
  ]);
  const both = await Promise.all([1, 2].map(() => kept({ basedOn: 2, effectiveFrom: '2027-01-01' })));
  expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'STANDARD_CHANGED', field: null }]);
});

test('only leads write standards, and what is wrong is named', async () => {
  const { errors } = await subgraph.as('OFFICER').ask(KEEP, { input: STANDARD });
  expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  const code = async (input: object) => (await kept(input)).userErrors[0]?.code;
  expect(await code({ code: '신발' })).toBe('STANDARD_CODE_INVALID');
  expect(await code({ harm: ' ' })).toBe('TEXT_MISSING');
  expect(await code({ remedy: '가'.repeat(2001) })).toBe('TEXT_TOO_LONG');
  const { errors: noDay } = await subgraph.as('LEAD').ask(KEEP, { input: { ...STANDARD, effectiveFrom: '곧' } });
  expect(noDay[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  expect(await code({ code: 'X-1', rule: 'BEFORE_START' })).toBe('TERMS_INVALID');
  expect(await code({ code: 'X-1', rule: 'USED_DAYS', penaltyPercent: 101 })).toBe('TERMS_INVALID');
});

describe('a refund', () => {
  const sum = (result: ReturnType<typeof reckonRefund>) =>
    'refused' in result ? result.code : result.reduce((total, { amount }) => total + amount, 0);
  test.each([
    ['all of it', { rule: 'FULL', terms: {} }, { paid: 35_000 }, 35_000],
    [
      'less use and a tenth of the whole',
      { rule: 'USED_DAYS', terms: { penaltyPercent: 10 } },
      { paid: 600_000, usedDays: 60, totalDays: 180 },
      340_000,
    ],
    [
      'less use, and a tenth on top',
      { rule: 'USED_DAYS', terms: { penaltyPercent: -10 } },
      { paid: 600_000, usedDays: 60, totalDays: 180 },
      460_000,
    ],
    [
      'less use and a tenth of the rest',
      { rule: 'REMAINING', terms: { penaltyPercent: 10 } },
      { paid: 360_000, usedDays: 180, totalDays: 360 },
      162_000,
    ],
    [
      'what is left, and a tenth of it',
      { rule: 'DEPRECIATION', terms: { addedPercent: 10 } },
      { paid: 1_000_000, usedDays: 730, totalDays: 2190 },
      733_334,
    ],
    [
      'never less than nothing',
      { rule: 'USED_DAYS', terms: { penaltyPercent: 10 } },
      { paid: 100_000, usedDays: 180, totalDays: 180 },
      0,
    ],
    [
      'won cut off',
      { rule: 'USED_DAYS', terms: { penaltyPercent: 10 } },
      { paid: 99_999, usedDays: 1, totalDays: 3 },
      56_667,
    ],
    [
      'days that contradict',
      { rule: 'USED_DAYS', terms: {} },
      { paid: 1, usedDays: 4, totalDays: 3 },
      'DAYS_CONTRADICT',
    ],
    ['an amount that is none', { rule: 'FULL', terms: {} }, { paid: 1.5 }, 'AMOUNT_INVALID'],
    [
      'the day itself',
      {
        rule: 'BEFORE_START',
        terms: {
          penalties: [
            [10, 0],
            [1, 30],
            [0, 50],
          ],
        },
      },
      { paid: 10_000, daysBefore: 0 },
      5_000,
    ],
  ] as const)('%s', (_what, standard, facts, expected) => {
    expect(sum(reckonRefund(standard, facts))).toBe(expected);
  });
});
