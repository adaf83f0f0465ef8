import { newId } from '@madang/subgraph-kit';
import {
  startTestSubgraph,
  sweepDeadlines,
  withoutFilters,
  type Asker,
  type TestSubgraph,
} from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';

const NOW = new Date('2027-01-05T05:00:00Z');
const TEAM = '자동차팀';
const READ = /* GraphQL */ `
  query ($id: ID!) {
    disputeCase(id: $id) {
      inquiries {
        id
        kind
        category
        addresseeName
        organisation
        state
        dueAt
        resultOn
        cost {
          amount
        }
        callOffReason
        availableSteps
        result {
          id
          kind
          text
          visibleTo
        }
      }
      correspondence {
        nodes {
          kind
          text
        }
      }
    }
  }
`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

async function aLedCase() {
  const officer = subgraph.as('OFFICER', { name: '최담당', team: TEAM });
  await anOfficer(subgraph.em, { id: officer.actor.id, name: '최담당', team: TEAM });
  const [customer, business] = [newId(), await aBusiness(subgraph.em)];
  const details = {
    state: 'FACT_FINDING',
    team: TEAM,
    officerId: officer.actor.id,
    respondentId: business.id,
  } as const;
  const { id } = await aCase(subgraph.em, { ...details, customerId: customer });
  return {
    id,
    officer,
    applicant: subgraph.as('CONSUMER', { customer }),
    partner: subgraph.as('PARTNER', { business: business.id }),
  };
}

async function act(asker: Asker, mutation: string, input: Record<string, unknown>, answer = 'caseInquiry { id }') {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await asker.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${answer} userErrors { code field } } }`,
    { input },
  );
  return data?.[mutation] ?? { errors: errors.map(({ extensions }) => extensions?.['code']) };
}

const order = (caseId: string, more: object = {}) => ({
  caseId,
  kind: 'EXPERT_REVIEW',
  category: 'CAR',
  addresseeName: '박기사',
  organisation: '자동차시험연구원',
  question: '엔진 결함인지 확인해 주십시오.',
  dueOn: '2027-01-20',
  ...more,
});
const result = (inquiryId: string, more: object = {}) => ({
  inquiryId,
  title: '시험 결과',
  text: '제조상의 결함으로 판단됩니다.',
  resultOn: '2027-01-05',
  cost: 350_000,
  ...more,
});

async function ordered(officer: Asker, caseId: string, more: object = {}): Promise<string> {
  const { caseInquiry, userErrors } = await act(officer, 'orderCaseInquiry', order(caseId, more));
  expect(userErrors).toEqual([]);
  return caseInquiry.id;
}

async function seenBy(asker: Asker, id: string) {
  const { data, errors } = await asker.ask(READ, { id });
  expect(errors).toEqual([]);
  return data.disputeCase;
}

test('a review is ordered, its result recorded once, and published by widening its message (K14)', async () => {
  const { id, officer, applicant, partner } = await aLedCase();
  const inquiry = await ordered(officer, id);
  expect((await seenBy(officer, id)).inquiries).toMatchObject([
    {
      kind: 'EXPERT_REVIEW',
      state: 'ORDERED',
      dueAt: '2027-01-20T14:59:59.999Z',
      availableSteps: ['RECORD_RESULT', 'CALL_OFF'],
      cost: null,
    },
  ]);
  const both = await Promise.all([1, 2].map(() => act(officer, 'recordInquiryResult', result(inquiry))));
  expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'WRONG_STATE', field: null }]);
  const [recorded] = (await seenBy(officer, id)).inquiries;
  expect(recorded).toMatchObject({
    state: 'RESULT',
    resultOn: '2027-01-05',
    cost: { amount: 350_000 },
    result: { kind: 'REVIEW_RESULT', visibleTo: [] },
    availableSteps: [],
  });
  expect((await seenBy(applicant, id)).correspondence.nodes).toEqual([]);
  const widened = { messageId: recorded.result.id, to: ['APPLICANT'] };
  expect((await act(officer, 'widenCaseMessage', widened, 'caseMessage { id }')).userErrors).toEqual([]);
  expect((await seenBy(applicant, id)).correspondence.nodes).toMatchObject([{ kind: 'REVIEW_RESULT' }]);
  expect((await seenBy(partner, id)).correspondence.nodes).toEqual([]);
});

test('an investigation is published at once where its officer says so (K17)', async () => {
  const { id, officer, applicant, partner } = await aLedCase();
  const inquiry = await ordered(officer, id, { kind: 'FIELD_INVESTIGATION', category: 'OTHER' });
  const published = result(inquiry, { publishTo: ['APPLICANT', 'RESPONDENT'], cost: 0 });
  expect((await act(officer, 'recordInquiryResult', published)).userErrors).toEqual([]);
  for (const party of [applicant, partner]) {
    expect(await seenBy(party, id)).toMatchObject({
      inquiries: [],
      correspondence: { nodes: [{ kind: 'REVIEW_RESULT', text: '제조상의 결함으로 판단됩니다.' }] },
    });
  }
});

test('nobody but officers and leads of the team reads an inquiry', async () => {
  const { id, officer, applicant, partner } = await aLedCase();
  await ordered(officer, id);
  const readers = [
    [subgraph.as('LEAD', { team: TEAM }), 1],
    [subgraph.as('ADMIN'), 1],
    [applicant, 0],
    [partner, 0],
    [subgraph.as('AGENT', { team: TEAM }), 0],
    [subgraph.as(['AGENT', 'OFFICER'], { team: '의료팀' }), 0],
  ] as const;
  for (const [reader, count] of readers) {
    expect((await seenBy(reader, id)).inquiries).toHaveLength(count);
    expect(await withoutFilters(async () => (await seenBy(reader, id)).inquiries)).toHaveLength(count);
  }
});

test('the list shows the inquiries of a state, and those in cases of their own', async () => {
  const [one, other] = [await aLedCase(), await aLedCase()];
  const [open, done] = [await ordered(one.officer, one.id), await ordered(one.officer, one.id)];
  await act(one.officer, 'recordInquiryResult', result(done));
  const foreign = await ordered(other.officer, other.id);
  const list = async (asker: Asker, args: string) => {
    const { data, errors } = await asker.ask(`{ caseInquiries(first: 100, ${args}) { nodes { id } } }`);
    if (errors.length > 0) return errors.map(({ extensions }) => extensions?.['code']);
    return data.caseInquiries.nodes.map(({ id }: { id: string }) => id);
  };
  expect(await list(one.officer, 'mine: true')).toEqual([done, open]);
  expect(await list(one.officer, 'mine: true, state: ORDERED')).toEqual([open]);
  expect(await list(one.officer, 'state: ORDERED')).toEqual(expect.arrayContaining([open, foreign]));
  expect(await list(subgraph.as('OFFICER', { team: '의료팀' }), 'mine: false')).toEqual([]);
  expect(await list(one.applicant, 'mine: true')).toEqual(['FORBIDDEN']);
});

test('an order is refused without its words, for a day gone by, and from who does not lead the case', async () => {
  const { id, officer } = await aLedCase();
  const refused = async (more: object, by = officer) => {
    const { userErrors } = await act(by, 'orderCaseInquiry', order(id, more));
    return userErrors.map(({ code, field }: { code: string; field: string[] | null }) => `${code} ${field?.at(-1)}`);
  };
  expect(await refused({ addresseeName: ' ' })).toEqual(['ADDRESSEE_MISSING addresseeName']);
  expect(await refused({ organisation: '가'.repeat(201) })).toEqual(['ADDRESSEE_TOO_LONG organisation']);
  expect(await refused({ question: '' })).toEqual(['QUESTION_MISSING question']);
  expect(await refused({ dueOn: '2027-01-04' })).toEqual(['DUE_DAY_INVALID dueOn']);
  expect(await refused({ dueOn: '2028-02-01' })).toEqual(['DUE_DAY_INVALID dueOn']);
  expect(await refused({}, subgraph.as('OFFICER', { team: TEAM }))).toEqual(['NOT_ALLOWED undefined']);
  expect(await refused({}, subgraph.as('OFFICER', { team: '의료팀' }))).toEqual(['CASE_UNKNOWN caseId']);
  const inquiry = await ordered(officer, id);
  const flaw = async (more: object) =>
    (await act(officer, 'recordInquiryResult', result(inquiry, more))).userErrors[0]?.code;
  expect(await flaw({ cost: -1 })).toBe('COST_INVALID');
  expect(await flaw({ resultOn: '2027-01-06' })).toBe('RESULT_DAY_INVALID');
  expect(await flaw({ resultOn: '2027-01-04' })).toBe('RESULT_DAY_INVALID');
  expect(await flaw({ text: '' })).toBe('TEXT_MISSING');
  expect(await flaw({ fileIds: [newId()] })).toBe('FILE_UNKNOWN');
  expect((await seenBy(officer, id)).inquiries).toMatchObject([{ state: 'ORDERED' }]);
});

test('it is called off by its officer or with its case, and otherwise stays overdue for people to act', async () => {
  const { id, officer, applicant } = await aLedCase();
  const [first, second] = [await ordered(officer, id), await ordered(officer, id)];
  const callOff = (reason: string) => act(officer, 'callOffCaseInquiry', { inquiryId: first, reason });
  expect((await callOff(' ')).userErrors).toMatchObject([{ code: 'REASON_MISSING' }]);
  expect((await callOff('합의함')).userErrors).toEqual([]);
  expect((await callOff('합의함')).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  await sweepDeadlines(subgraph.em.fork(), new Date('2027-01-21T05:00:00Z'));
  const deadlines = async () => {
    const sql = 'select subject_id, state, missed_at is not null as missed from deadline where subject_id in (?, ?)';
    const rows = await subgraph.em.fork().execute<Record<string, string>[]>(sql, [first, second]);
    return rows.map((row) => `${row['subject_id'] === first ? 'first' : 'second'} ${row['state']} ${row['missed']}`);
  };
  expect((await deadlines()).toSorted()).toEqual(['first CANCELLED false', 'second RUNNING true']);
  await act(applicant, 'withdrawCase', { caseId: id, reason: '해결됨' }, 'disputeCase { id }');
  expect((await seenBy(officer, id)).inquiries).toMatchObject([
    { state: 'CALLED_OFF', callOffReason: '합의함' },
    { state: 'CALLED_OFF', callOffReason: null },
  ]);
  expect((await deadlines()).toSorted()).toEqual(['first CANCELLED false', 'second CANCELLED false']);
});
