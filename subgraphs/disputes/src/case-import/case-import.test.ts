import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';

const NOW = new Date('2026-11-30T05:00:00Z');

const IMPORT = `mutation ($rows: [ImportedCaseInput!]!) { importCases(input: { rows: $rows }) {
  rows { row outcome code message disputeCase { id number origin state respondent { name } region
    possibleDuplicates { because disputeCase { number } } } }
  userErrors { code } } }`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

let numbers = 0;
function aRow(more: object = {}) {
  numbers += 1;
  return {
    counsellingNumber: `1372-2026-${numbers}`,
    counselledAt: '2026-11-28T05:00:00Z',
    counsellor: '1372 상담사',
    title: '침대 매트리스 하자 교환 거부',
    facts: '가. 매트리스가 꺼졌으나 교환을 거부함.',
    applicantName: '박소비',
    applicantPhone: `010-7777-${String(numbers).padStart(4, '0')}`,
    applicantAddress: '경기도 성남시 분당구 1',
    businessName: '침대나라',
    saleType: 'GENERAL',
    claimReason: 'QUALITY',
    ...more,
  };
}

async function imported(asker: Asker, rows: object[]) {
  const { data, errors } = await asker.ask(IMPORT, { rows });
  expect(errors).toEqual([]);
  return data.importCases;
}

test('a lead takes cases over: each row by itself, what is wrong is named, what comes again is the same case', async () => {
  const lead = subgraph.as('LEAD', { team: '1팀' });
  const [good, bad] = [aRow(), aRow({ title: ' ' })];
  const first = await imported(lead, [good, bad]);
  expect(first.rows).toMatchObject([
    {
      row: 0,
      outcome: 'FILED',
      disputeCase: { origin: 'IMPORT', state: 'RECEIVED', respondent: { name: '침대나라' }, region: 'GYEONGGI' },
    },
    { row: 1, outcome: 'REFUSED', code: 'TITLE_INVALID', message: '제목은 1~200자입니다.', disputeCase: null },
  ]);
  const again = await imported(lead, [{ ...bad, title: '고친 제목' }, good]);
  expect(again.rows).toMatchObject([
    { outcome: 'FILED' },
    { outcome: 'KNOWN', disputeCase: { number: first.rows[0].disputeCase.number } },
  ]);
});

test('the same transfer twice at once makes each case once', async () => {
  const lead = subgraph.as('LEAD');
  const rows = Array.from({ length: 5 }, () => aRow());
  const both = await Promise.all([imported(lead, rows), imported(lead, rows)]);
  const numbersOf = both.map(({ rows: of }) =>
    of.map(({ disputeCase }: { disputeCase: { number: string } }) => disputeCase.number),
  );
  expect(numbersOf[0]).toEqual(numbersOf[1]);
  expect(both.flatMap(({ rows: of }) => of).filter(({ outcome }) => outcome === 'FILED')).toHaveLength(5);
});

test('only leads take over, some rows and not too many', async () => {
  const { errors } = await subgraph.as('OFFICER').ask(IMPORT, { rows: [aRow()] });
  expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  const lead = subgraph.as('LEAD');
  expect((await imported(lead, [])).userErrors).toEqual([{ code: 'ROWS_MISSING' }]);
  expect(
    (
      await imported(
        lead,
        Array.from({ length: 201 }, () => aRow()),
      )
    ).userErrors,
  ).toEqual([{ code: 'ROWS_TOO_MANY' }]);
  const flaws = [
    { counsellingNumber: '가' },
    { counsellingNumber: '0000000201' },
    { facts: '' },
    { applicantName: '가'.repeat(61) },
    { applicantPhone: '없음' },
    { applicantEmail: 'x' },
    { counselledAt: '2026-12-24T00:00:00Z' },
  ];
  const { rows } = await imported(lead, flaws.map(aRow));
  expect(rows.map(({ code }: { code: string }) => code)).toEqual([
    'NUMBER_INVALID',
    'NUMBER_INVALID',
    'FACTS_INVALID',
    'NAME_INVALID',
    'PHONE_INVALID',
    'EMAIL_INVALID',
    'DATE_INVALID',
  ]);
});

test('a case that is there again under another number is found: the same applicant, business and title', async () => {
  const lead = subgraph.as('LEAD');
  const row = aRow({ applicantPhone: '010-8888-0001' });
  const other = { ...aRow(), applicantPhone: '01088880001', title: '침대 매트리스 하자로 교환 거부' };
  const stranger = { ...aRow(), applicantPhone: '010-8888-0002' };
  const { rows } = await imported(lead, [row, other, stranger]);
  const [first] = rows;
  const known = (await imported(lead, [other])).rows[0];
  expect(known.disputeCase.possibleDuplicates).toEqual([
    { because: ['APPLICANT', 'BUSINESS', 'TITLE'], disputeCase: { number: first.disputeCase.number } },
  ]);
  expect((await imported(lead, [stranger])).rows[0].disputeCase.possibleDuplicates).toEqual([]);
});
