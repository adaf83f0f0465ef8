import { newId } from '@madang/subgraph-kit';
import { flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn, startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { planProcess } from './plan-process.ts';
import { PLAN_STATES } from './response-plan.ts';

const NOW = new Date('2026-11-30T05:00:00Z');

let subgraph: TestSubgraph;
let officer: Asker;
let lead: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
  officer = subgraph.as('OFFICER', { name: '최담당' });
  lead = subgraph.as('LEAD');
  await anOfficer(subgraph.em, { id: officer.actor.id });
});
afterAll(() => subgraph.stop());

async function act(asker: Asker, mutation: string, input: object, answer: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} userErrors { code } } }`;
  const { data, errors } = await asker.ask(document, { input });
  const [given] = Object.values(data?.[mutation] ?? {});
  return errors[0]?.extensions?.['code'] ?? data[mutation].userErrors[0]?.code ?? given;
}

const problems = async (asker: Asker) => {
  const { data, errors } = await asker.ask(
    'query { repeatProblems { cases settled business { name } itemCategory { id } plan { id title availableSteps } } }',
  );
  expect(errors).toEqual([]);
  return data.repeatProblems;
};

const plan = (asker: Asker, input: object) =>
  act(asker, 'makeResponsePlan', input, 'responsePlan { id state ownerName }');
const end = (asker: Asker, input: object) => act(asker, 'endResponsePlan', input, 'responsePlan { state outcome }');

test('the process of plans is sound, and drawn in the README', async () => {
  expect(flaws(planProcess, PLAN_STATES)).toEqual([]);
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a response plan ends')).toBe(toMermaid(planProcess));
});

test('three cases about one item of one business within 90 days are a problem; a plan is made, done, and made again (P7, P9)', async () => {
  const business = await aBusiness(subgraph.em, { name: '반복전자' });
  const item = newId();
  const of = { respondentId: business.id, itemCategoryId: item };
  await aCase(subgraph.em.fork(), { ...of, openedAt: new Date('2026-08-01T05:00:00Z') });
  await aCase(subgraph.em.fork(), { ...of, openedAt: new Date('2026-10-01T05:00:00Z') });
  await aCase(subgraph.em.fork(), { ...of, openedAt: new Date('2026-11-01T05:00:00Z') });
  expect(await problems(officer)).toEqual([]);
  await aCase(subgraph.em.fork(), { ...of, team: '2팀', openedAt: new Date('2026-11-20T05:00:00Z') });
  expect(await problems(subgraph.as('OFFICER', { team: '1팀' }))).toMatchObject([
    { cases: 3, settled: 0, business: { name: '반복전자' }, itemCategory: { id: item }, plan: null },
  ]);
  const input = {
    businessId: business.id,
    itemCategoryId: item,
    title: '전원 불량',
    text: '제조사에 통보',
    dueOn: '2026-12-31',
  };
  const both = await Promise.all([plan(officer, input), plan(officer, input)]);
  expect(both).toContain('PLAN_OPEN');
  const made = both.find((one) => one !== 'PLAN_OPEN');
  expect(made).toMatchObject({ state: 'OPEN', ownerName: '최담당' });
  expect(await problems(officer)).toMatchObject([{ plan: { id: made.id, title: '전원 불량' } }]);
  const other = subgraph.as('OFFICER');
  const steps = async (asker: Asker) => (await problems(asker))[0].plan.availableSteps as readonly string[];
  expect(await Promise.all([officer, lead, other].map(steps))).toEqual([['FINISH'], ['FINISH', 'DROP'], []]);
  expect(await end(other, { planId: made.id, done: true, outcome: '통보함' })).toBe('NOT_ALLOWED');
  expect(await end(officer, { planId: made.id, done: false, outcome: '그만둠' })).toBe('NOT_ALLOWED');
  expect(await end(officer, { planId: made.id, done: true, outcome: '무상수리 공지' })).toEqual({
    state: 'DONE',
    outcome: '무상수리 공지',
  });
  expect(await end(lead, { planId: made.id, done: true, outcome: '다시' })).toBe('WRONG_STATE');
  expect(await plan(lead, input)).toMatchObject({ state: 'OPEN' });
});

test('a plan has a text, a day to come and a business; nobody outside makes or reads one', async () => {
  const { id: businessId } = await aBusiness(subgraph.em);
  const input = { businessId, title: '안내 강화', text: '공지', dueOn: '2026-11-30' };
  expect(await plan(officer, { ...input, text: '' })).toBe('TEXT_MISSING');
  expect(await plan(officer, { ...input, dueOn: '2026-11-29' })).toBe('DATE_INVALID');
  expect(await plan(officer, { ...input, businessId: newId() })).toBe('BUSINESS_UNKNOWN');
  expect(await plan(subgraph.as('AGENT'), input)).toBe('FORBIDDEN');
  expect(await plan(officer, input)).toMatchObject({ state: 'OPEN' });
  const list = 'query { responsePlans(states: [OPEN]) { nodes { title } } }';
  expect((await officer.ask(list)).data.responsePlans.nodes.length).toBeGreaterThan(0);
  expect((await subgraph.as('CONSUMER').ask(list)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
});

test('a lesson is learnt from a case that has ended, found by its words, and linked to its item (P9)', async () => {
  const respondentId = (await aBusiness(subgraph.em)).id;
  const item = newId();
  const ended = await aCase(subgraph.em.fork(), {
    state: 'CLOSED',
    result: 'SETTLED',
    closedAt: NOW,
    respondentId,
    officerId: officer.actor.id,
    itemCategoryId: item,
  });
  const answer = 'lesson { cause title writtenBy itemCategory { id } disputeCase { id } }';
  const lesson = {
    caseId: ended.id,
    cause: 'INFORMATION',
    title: '반품비 안내',
    text: '결제 전에 반품비를 알렸어야 한다.',
  };
  expect(await act(officer, 'writeLesson', lesson, answer)).toEqual({
    cause: 'INFORMATION',
    title: '반품비 안내',
    writtenBy: '최담당',
    itemCategory: { id: item },
    disputeCase: { id: ended.id },
  });
  const found = 'query { lessons(search: "반품비 결제") { nodes { title } } }';
  expect((await lead.ask(found)).data.lessons.nodes).toEqual([{ title: '반품비 안내' }]);
  const open = await aCase(subgraph.em.fork(), {});
  expect(await act(officer, 'writeLesson', { ...lesson, caseId: open.id }, answer)).toBe('CASE_OPEN');
  expect(await act(officer, 'writeLesson', { ...lesson, title: ' ' }, answer)).toBe('TEXT_MISSING');
  expect(await act(subgraph.as('PARTNER', { business: respondentId }), 'writeLesson', lesson, answer)).toBe(
    'FORBIDDEN',
  );
});

test('a template is filled from the case that it is for; of two who change it the second is told', async () => {
  const dispute = await aCase(subgraph.em.fork(), {
    title: '게임 환불',
    applicantName: '홍길동',
    officerId: officer.actor.id,
  });
  const list = 'query ($id: ID!) { draftTemplates(kind: NOTICE) { id version text filledFor(caseId: $id) } }';
  const { data } = await officer.ask(list, { id: dispute.id });
  const [notice] = data.draftTemplates;
  expect(notice.filledFor).toContain(`${dispute.number} 사건을 맡은 최담당입니다.`);
  expect(notice.filledFor).not.toContain('{');
  expect((await officer.ask(list, { id: newId() })).data.draftTemplates[0].filledFor).toBeNull();
  const change = (asker: Asker, more: object) =>
    act(
      asker,
      'keepDraftTemplate',
      { kind: 'NOTICE', title: '안내', text: '{신청인} 님', ...more },
      'draftTemplate { id version }',
    );
  expect(await change(officer, {})).toBe('FORBIDDEN');
  const at = { templateId: notice.id, version: notice.version };
  const both = await Promise.all([change(lead, at), change(lead, at)]);
  expect(both).toContain('TEMPLATE_CHANGED');
  expect(await change(lead, { text: '' })).toBe('TEXT_MISSING');
  const made = await change(lead, {});
  const drop = () => act(lead, 'dropDraftTemplate', { templateId: made.id }, 'draftTemplate { id }');
  expect(await drop()).toEqual({ id: made.id });
  expect(await drop()).toBe('TEMPLATE_UNKNOWN');
});
