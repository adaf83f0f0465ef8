import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, sweepDeadlines, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';

const NOW = new Date('2026-11-23T05:00:00Z');
const REASON = '배우자가 임원으로 있는 회사임.';
const RECUSE = `mutation ($caseId: ID!, $reason: String!) { recuseFromCase(input: { caseId: $caseId, reason: $reason }) {
  disputeCase { whoseMove officerConflict availableSteps } userErrors { code field } } }`;
const ASSIGN = `mutation ($caseId: ID!, $officerId: ID!) { assignCase(input: { caseId: $caseId, officerId: $officerId }) {
  disputeCase { officer { name } officerConflict whoseMove } userErrors { code field } } }`;
const NAME = `mutation ($caseId: ID!, $businessName: String!) {
  nameRespondent(input: { caseId: $caseId, businessName: $businessName }) {
    disputeCase { officerConflict availableSteps } userErrors { code } } }`;
const END = `mutation ($officerId: ID!, $businessId: ID!) {
  endOfficerConflict(input: { officerId: $officerId, businessId: $businessId }) {
    officer { conflicts { reason } } userErrors { code } } }`;
const SUGGESTED = 'query ($id: ID!) { disputeCase(id: $id) { suggestedOfficers { officer { name } } } }';
const OFFICERS = '{ officers { name conflicts { reason business { name } } } }';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

/** Two officers of a team, one of whom leads a case against a business. */
async function aTeam(team: string) {
  const [involved, other] = [
    await anOfficer(subgraph.em, { name: `${team} 관계자`, team }),
    await anOfficer(subgraph.em, { name: `${team} 무관`, team }),
  ];
  const business = await aBusiness(subgraph.em, { name: `${team} 상사` });
  const led = await aCase(subgraph.em, {
    officerId: involved.id,
    team,
    respondentId: business.id,
    state: 'FACT_FINDING',
  });
  const officer = subgraph.as('OFFICER', { id: involved.id, name: involved.name, team });
  return { team, involved, other, business, led, officer, lead: subgraph.as('LEAD', { team, name: '한팀장' }) };
}

const act = async (who: Asker, document: string, variables: Record<string, unknown>) => {
  const { data, errors } = await who.ask(document, variables);
  expect(errors).toEqual([]);
  return Object.values<Record<string, unknown>>(data)[0] ?? {};
};

test('an officer with a conflict acts no more, the lead is told, and the case goes to somebody else alone', async () => {
  const { led, officer, lead, involved, other } = await aTeam('가');
  expect(await act(officer, RECUSE, { caseId: led.id, reason: ' ' })).toMatchObject({
    userErrors: [{ code: 'CONFLICT_REASON_MISSING', field: ['input', 'reason'] }],
  });
  expect(await act(officer, RECUSE, { caseId: led.id, reason: REASON })).toEqual({
    disputeCase: { whoseMove: ['LEAD'], officerConflict: true, availableSteps: [] },
    userErrors: [],
  });
  expect(await act(officer, RECUSE, { caseId: led.id, reason: REASON })).toMatchObject({
    userErrors: [{ code: 'NOT_ALLOWED' }],
  });
  const close = `mutation ($id: ID!) { requestOpinions(input: { caseId: $id, note: "물음" }) { userErrors { code } } }`;
  expect(await act(officer, close, { id: led.id })).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
  const TOLD = `select count(*)::int as told from message where template = 'officer-recused' and subject_id = ?`;
  const [message] = await subgraph.em.fork().execute<{ told: number }[]>(TOLD, [led.id]);
  expect(message?.told).toBe(1);
  expect(await act(lead, ASSIGN, { caseId: led.id, officerId: involved.id })).toMatchObject({
    disputeCase: null,
    userErrors: [{ code: 'OFFICER_CONFLICTED', field: ['input', 'officerId'] }],
  });
  expect(await act(lead, ASSIGN, { caseId: led.id, officerId: other.id })).toEqual({
    disputeCase: { officer: { name: other.name }, officerConflict: false, whoseMove: ['OFFICER'] },
    userErrors: [],
  });
});

test('whoever has a conflict is not suggested, and time does not assign to them either', async () => {
  const { led, officer, lead, other, business, team } = await aTeam('나');
  await act(officer, RECUSE, { caseId: led.id, reason: REASON });
  const fresh = await aCase(subgraph.em, { team, respondentId: business.id, openedAt: NOW });
  const { suggestedOfficers } = await act(lead, SUGGESTED, { id: fresh.id });
  expect(suggestedOfficers).toEqual([{ officer: { name: other.name } }]);
  await sweepDeadlines(subgraph.em.fork(), NOW);
  const clock = `select due_at from deadline where subject_id = ? and clock = 'ASSIGNMENT'`;
  const [row] = await subgraph.em.fork().execute<{ due_at: string }[]>(clock, [fresh.id]);
  await sweepDeadlines(subgraph.em.fork(), new Date(Date.parse(row?.due_at ?? '') + 86_400_000));
  const [assigned] = await subgraph.em
    .fork()
    .execute<{ officer_id: string }[]>('select officer_id from dispute_case where id = ?', [fresh.id]);
  expect(assigned?.officer_id).toBe(other.id);
});

test('a respondent named later takes the case out of the hands of who has to do with it, and another name gives it back', async () => {
  const { led, officer, lead, involved, team, business } = await aTeam('다');
  await act(officer, RECUSE, { caseId: led.id, reason: REASON });
  const nameless = await aCase(subgraph.em, { officerId: involved.id, team, state: 'ASSIGNED' });
  expect(await act(officer, NAME, { caseId: nameless.id, businessName: business.name })).toEqual({
    disputeCase: { officerConflict: true, availableSteps: [] },
    userErrors: [],
  });
  const renamed = await act(lead, NAME, { caseId: nameless.id, businessName: '다른 상사' });
  expect(renamed).toMatchObject({ disputeCase: { officerConflict: false } });
});

test('the lead of the team alone reads why, and ends a conflict once', async () => {
  const { led, officer, lead, involved, business } = await aTeam('라');
  await act(officer, RECUSE, { caseId: led.id, reason: REASON });
  const { data } = await lead.ask(OFFICERS);
  expect(data.officers).toContainEqual({
    name: involved.name,
    conflicts: [{ reason: REASON, business: { name: business.name } }],
  });
  const stranger = subgraph.as('LEAD', { team: '다른 팀' });
  const ending = { officerId: involved.id, businessId: business.id };
  expect(await act(stranger, END, ending)).toMatchObject({ userErrors: [{ code: 'OFFICER_UNKNOWN' }] });
  expect(await act(lead, END, { ...ending, businessId: newId() })).toMatchObject({
    userErrors: [{ code: 'CONFLICT_UNKNOWN' }],
  });
  expect(await act(lead, END, ending)).toEqual({ officer: { conflicts: [] }, userErrors: [] });
  expect(await act(lead, END, ending)).toMatchObject({ userErrors: [{ code: 'CONFLICT_UNKNOWN' }] });
  const history = `query ($id: ID!) { disputeCase(id: $id) { history { step note } } }`;
  const { history: steps } = await act(officer, history, { id: led.id });
  expect(JSON.stringify(steps)).not.toContain(REASON);
  const agent = await subgraph
    .as('AGENT')
    .ask('query ($id: ID!) { disputeCase(id: $id) { officerConflict } }', { id: led.id });
  expect(agent.data.disputeCase.officerConflict).toBeNull();
});
