import { newId } from '@madang/subgraph-kit';
import {
  startTestSubgraph,
  sweepDeadlines,
  withoutFilters,
  type Asker,
  type TestSubgraph,
} from '@madang/subgraph-kit/testing';
import { afterAll, beforeEach, beforeAll, describe, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';

/** A Tuesday; seven days later is a Tuesday too. */
const NOW = new Date('2027-01-05T05:00:00Z');
const AFTER_THE_END = new Date('2027-01-12T16:00:00Z');
const TEAM = '피해구제 1팀';

const READ = `query ($id: ID!) { disputeCase(id: $id) {
  supplements { id side state dueAt questions { label kind required } answers { value fileIds } draft { answers { value } }
    availableSteps message { kind text } answer { kind text late lateAccepted lateReason answers { kind } } }
  deadlines { clock state ownerName } messages { template side channel } } }`;
const QUESTIONS = [
  { label: '구입일', kind: 'DATE', required: true },
  { label: '결제 금액', kind: 'AMOUNT', required: true },
  { label: '경위', kind: 'TEXT', required: false },
];
const ANSWERS = [{ value: '2026-12-24' }, { value: '35,000' }, {}];

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
beforeEach(() => subgraph.setNow(NOW));
afterAll(() => subgraph.stop());

async function aLedCase(details: Parameters<typeof aCase>[1] = {}) {
  const officer = subgraph.as('OFFICER', { name: '최담당', team: TEAM });
  await anOfficer(subgraph.em, { id: officer.actor.id, name: '최담당', team: TEAM });
  const [customer, business] = [newId(), await aBusiness(subgraph.em, { email: 'cs@game.example' })];
  const { id } = await aCase(subgraph.em, {
    state: 'FACT_FINDING',
    team: TEAM,
    officerId: officer.actor.id,
    respondentId: business.id,
    customerId: customer,
    applicantEmail: 'hong@applicants.example',
    applicantPhone: '01012345678',
    ...details,
  });
  return {
    id,
    officer,
    applicant: subgraph.as('CONSUMER', { customer, name: '홍길동' }),
    partner: subgraph.as('PARTNER', { business: business.id, name: '게임회사' }),
  };
}

async function act(
  asker: Asker,
  mutation: string,
  input: Record<string, unknown>,
  answer = 'supplementRequest { id }',
) {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await asker.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${answer} userErrors { code field } } }`,
    { input },
  );
  return data?.[mutation] ?? { errors: errors.map(({ extensions }) => extensions?.['code']) };
}

const wish = (caseId: string, more: object = {}) => ({
  caseId,
  to: ['APPLICANT'],
  title: '자료보정',
  text: '아래 자료가 필요합니다.',
  questions: QUESTIONS,
  ...more,
});

async function asked(officer: Asker, caseId: string, more: object = {}): Promise<string[]> {
  const { requests, userErrors } = await act(officer, 'requestSupplement', wish(caseId, more), 'requests { id }');
  expect(userErrors).toEqual([]);
  return requests.map(({ id }: { id: string }) => id);
}

const answer = (asker: Asker, requestId: string, answers: object[] = ANSWERS) =>
  act(asker, 'answerSupplement', { requestId, answers });
const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code;

async function seenBy(asker: Asker, id: string) {
  const { data, errors } = await asker.ask(READ, { id });
  expect(errors).toEqual([]);
  return data.disputeCase;
}

async function silenceOver(): Promise<void> {
  subgraph.setNow(AFTER_THE_END);
  await sweepDeadlines(subgraph.em.fork(), AFTER_THE_END);
}

test('both are asked, each by mail and phone at once (K13), and knows nothing of the other', async () => {
  const { id, officer, applicant, partner } = await aLedCase();
  await asked(officer, id, { to: ['APPLICANT', 'RESPONDENT'] });
  const { supplements, deadlines, messages } = await seenBy(officer, id);
  expect(supplements).toMatchObject([{ side: 'APPLICANT' }, { side: 'RESPONDENT' }]);
  expect(supplements[0]).toMatchObject({ state: 'OPEN', questions: QUESTIONS, availableSteps: ['CALL_OFF'] });
  expect(supplements[0].dueAt).toBe('2027-01-12T14:59:59.999Z');
  expect(supplements[0].message).toMatchObject({
    kind: 'SUPPLEMENT_REQUEST',
    text: expect.stringContaining('1. 구입일'),
  });
  expect(deadlines).toEqual([]);
  const sent = messages.map(({ template, side }: { template: string; side: string }) => `${template} ${side}`);
  expect(sent.toSorted()).toEqual([
    'supplement-requested APPLICANT',
    'supplement-requested APPLICANT',
    'supplement-requested RESPONDENT',
  ]);
  for (const [party, side] of [
    [applicant, 'APPLICANT'],
    [partner, 'RESPONDENT'],
  ] as const) {
    expect((await seenBy(party, id)).supplements).toMatchObject([{ side, availableSteps: ['ANSWER'] }]);
    expect(await withoutFilters(async () => (await seenBy(party, id)).supplements)).toHaveLength(1);
  }
  for (const other of [subgraph.as('AGENT'), subgraph.as('SENIOR')]) {
    expect((await seenBy(other, id)).supplements).toEqual([]);
    expect(await withoutFilters(async () => (await seenBy(other, id)).supplements)).toEqual([]);
  }
});

test('an answer is judged question by question, kept once, and met in time', async () => {
  const { id, officer, applicant, partner } = await aLedCase();
  const [request = ''] = await asked(officer, id);
  const flaw = async (...answers: object[]) => (await answer(applicant, request, answers)).userErrors;
  expect(await flaw({ value: '2026-12-24' })).toEqual([{ code: 'ANSWERS_MISCOUNTED', field: ['input', 'answers'] }]);
  expect(await flaw({ value: '2026-12-24' }, { value: '비쌈' }, {})).toEqual([
    { code: 'ANSWER_NO_AMOUNT', field: ['input', 'answers', '1', 'value'] },
  ]);
  expect(await flaw({}, { value: '1' }, {})).toEqual([
    { code: 'ANSWER_MISSING', field: ['input', 'answers', '0', 'value'] },
  ]);
  expect(codeOf(await answer(partner, request))).toBe('REQUEST_UNKNOWN');
  const both = await Promise.all([1, 2].map(() => answer(applicant, request)));
  expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'WRONG_STATE', field: null }]);
  const [seen] = (await seenBy(officer, id)).supplements;
  expect(seen).toMatchObject({
    state: 'ANSWERED',
    answers: [{ value: '2026-12-24' }, { value: '35000' }, { value: null }],
    answer: { kind: 'SUPPLEMENT_ANSWER', late: false, answers: { kind: 'SUPPLEMENT_REQUEST' } },
  });
  expect(seen.answer.text).toContain('2. 결제 금액\n35,000원');
  const { messages } = await seenBy(officer, id);
  expect(messages.map(({ template }: { template: string }) => template)).toContain('party-moved');
  await silenceOver();
  expect((await seenBy(officer, id)).supplements).toMatchObject([{ state: 'ANSWERED' }]);
  expect(codeOf(await act(officer, 'acceptLateAnswer', { requestId: request, accepted: true, reason: '사유' }))).toBe(
    'NOT_LATE',
  );
});

test('a draft waits on the server for its author alone', async () => {
  const { id, officer, partner, applicant } = await aLedCase();
  const [request = ''] = await asked(officer, id, { to: ['RESPONDENT'] });
  const save = (asker: Asker, value: string) =>
    act(asker, 'saveSupplementDraft', { requestId: request, answers: [{ value }, {}, {}] });
  await Promise.all([save(partner, '2026'), save(partner, '2026')]);
  expect((await save(partner, '2026-12')).userErrors).toEqual([]);
  expect(codeOf(await save(applicant, 'x'))).toBe('REQUEST_UNKNOWN');
  const draftOf = async (asker: Asker) => (await seenBy(asker, id)).supplements[0].draft;
  expect(await draftOf(partner)).toEqual({ answers: [{ value: '2026-12' }, { value: null }, { value: null }] });
  for (const other of [officer, subgraph.as('PARTNER', { business: partner.actor.business })]) {
    expect(await draftOf(other)).toBeNull();
    expect(await withoutFilters(() => draftOf(other))).toBeNull();
  }
  await answer(partner, request);
  expect(await draftOf(partner)).toEqual({ answers: [] });
  expect(codeOf(await save(partner, 'x'))).toBe('WRONG_STATE');
});

describe('silence', () => {
  test('is reminded of, noted by the clock, and told to the officer; an answer after it is late and decided on once', async () => {
    const { id, officer, applicant, partner } = await aLedCase();
    const [request = ''] = await asked(officer, id);
    const templates = async () =>
      (await seenBy(officer, id)).messages.map(({ template }: { template: string }) => template);
    await sweepDeadlines(subgraph.em.fork(), new Date('2027-01-10T05:00:00Z'));
    expect((await templates()).filter((name: string) => name === 'supplement-near')).toHaveLength(2);
    await silenceOver();
    await silenceOver();
    expect((await seenBy(applicant, id)).supplements).toMatchObject([
      { state: 'UNANSWERED', availableSteps: ['ANSWER'] },
    ]);
    expect((await templates()).filter((name: string) => name === 'party-moved')).toHaveLength(1);

    expect((await answer(applicant, request)).userErrors).toEqual([]);
    const [late] = (await seenBy(officer, id)).supplements;
    expect(late).toMatchObject({ state: 'ANSWERED', answer: { late: true, lateAccepted: null } });
    const decide = (asker: Asker, accepted: boolean, reason = '다투지 않는 사실입니다.') =>
      act(asker, 'acceptLateAnswer', { requestId: request, accepted, reason });
    expect(codeOf(await decide(officer, true, ' '))).toBe('REASON_MISSING');
    expect(codeOf(await decide(subgraph.as('OFFICER', { team: TEAM }), true))).toBe('NOT_ALLOWED');
    expect(await decide(applicant, true)).toEqual({ errors: ['FORBIDDEN'] });
    const both = await Promise.all([decide(officer, true), decide(officer, false)]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'LATE_DECIDED' }]);
    expect((await seenBy(applicant, id)).supplements[0].answer).toMatchObject({
      lateAccepted: expect.any(Boolean),
      lateReason: '다투지 않는 사실입니다.',
    });
    expect(await templates()).toContain('late-answer-decided');
    expect((await seenBy(partner, id)).supplements).toEqual([]);
  });

  test('and an answer at once leave one of them, whichever was first', async () => {
    const { id, officer, applicant } = await aLedCase();
    const [request = ''] = await asked(officer, id);
    subgraph.setNow(AFTER_THE_END);
    await Promise.all([
      answer(applicant, request),
      sweepDeadlines(subgraph.em.fork(), AFTER_THE_END).catch(() => undefined),
    ]);
    const [seen] = (await seenBy(officer, id)).supplements;
    expect(seen.state).toBe('ANSWERED');
    expect(seen.answer.kind).toBe('SUPPLEMENT_ANSWER');
  });
});

test('a request is refused without words, questions, days or parties, and from who does not lead the case', async () => {
  const { id, officer } = await aLedCase();
  const early = await aLedCase({ state: 'RECEIVED' });
  const refused = async (more: object, of = id, by = officer) =>
    (await act(by, 'requestSupplement', wish(of, more), 'requests { id }')).userErrors[0];
  expect(await refused({ to: [] })).toEqual({ code: 'PARTIES_MISSING', field: ['input', 'to'] });
  expect(await refused({ questions: [] })).toMatchObject({ code: 'QUESTIONS_MISSING' });
  expect(await refused({ questions: Array.from({ length: 11 }, () => QUESTIONS[0]) })).toMatchObject({
    code: 'QUESTIONS_TOO_MANY',
  });
  expect(await refused({ questions: [QUESTIONS[0], { ...QUESTIONS[1], label: ' ' }] })).toEqual({
    code: 'QUESTION_MISSING',
    field: ['input', 'questions', '1', 'label'],
  });
  expect(await refused({ days: 0 })).toEqual({ code: 'DAYS_INVALID', field: ['input', 'days'] });
  expect(await refused({ to: ['APPLICANT', 'RESPONDENT'], fileIds: [newId()] })).toMatchObject({
    code: 'FILES_FOR_ONE',
  });
  expect(await refused({ to: ['APPLICANT'], fileIds: [newId()] })).toMatchObject({ code: 'FILE_UNKNOWN' });
  expect(await refused({ title: '' })).toMatchObject({ code: 'TITLE_MISSING' });
  expect(await refused({ text: '가'.repeat(19_999) })).toMatchObject({ code: 'TEXT_TOO_LONG' });
  expect(await refused({ to: ['RESPONDENT'] }, early.id, early.officer)).toMatchObject({
    code: 'RESPONDENT_NOT_NOTIFIED',
  });
  expect(await refused({}, id, subgraph.as('OFFICER', { team: TEAM }))).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await refused({}, id, subgraph.as('OFFICER', { team: '2팀' }))).toMatchObject({ code: 'CASE_UNKNOWN' });
  expect((await seenBy(officer, id)).supplements).toEqual([]);
});

test('an end on a weekend or holiday moves to the next working day (민법 161조)', async () => {
  const { id, officer } = await aLedCase();
  await asked(officer, id, { days: 4 });
  expect((await seenBy(officer, id)).supplements).toMatchObject([{ dueAt: '2027-01-11T14:59:59.999Z' }]);
});

test('a request that is called off, or whose case ends, is answered no more; a new officer takes it over', async () => {
  const { id, officer, applicant, partner } = await aLedCase();
  const [first = '', second = ''] = [
    ...(await asked(officer, id)),
    ...(await asked(officer, id, { to: ['RESPONDENT'] })),
  ];
  expect(await act(applicant, 'callOffSupplement', { requestId: first })).toEqual({ errors: ['FORBIDDEN'] });
  expect((await act(officer, 'callOffSupplement', { requestId: first })).userErrors).toEqual([]);
  expect(codeOf(await answer(applicant, first))).toBe('WRONG_STATE');

  const next = await anOfficer(subgraph.em, { name: '새담당', team: TEAM });
  const lead = subgraph.as(['OFFICER', 'LEAD'], { team: TEAM });
  await act(lead, 'assignCase', { caseId: id, officerId: next.id }, 'disputeCase { id }');
  const LIST =
    '{ disputesDeadlines(first: 100, filter: { clock: "SUPPLEMENT" }) { nodes { subjectId ownerName path } } }';
  const { data } = await lead.ask(LIST);
  expect(data.disputesDeadlines.nodes).toContainEqual({
    subjectId: second,
    ownerName: '새담당',
    path: `/disputes/supplements/${second}`,
  });
  await act(applicant, 'withdrawCase', { caseId: id, reason: '해결됨' }, 'disputeCase { id }');
  expect((await seenBy(partner, id)).supplements).toMatchObject([{ state: 'CALLED_OFF', availableSteps: [] }]);
  expect(codeOf(await answer(partner, second))).toBe('WRONG_STATE');
  const open = "select id from deadline where subject_id in (?, ?) and state = 'RUNNING'";
  expect(await subgraph.em.fork().execute(open, [first, second])).toEqual([]);
});

test('nobody ends what is asked in a case that goes on', async () => {
  const { id, officer, partner } = await aLedCase();
  await asked(officer, id);
  expect(await subgraph.emOf(partner.actor).execute('select call_off_supplements(?)', [id])).toEqual([]);
  expect((await seenBy(officer, id)).supplements).toMatchObject([{ state: 'OPEN' }]);
});
