import { flaws, toMermaid } from '@madang/subgraph-kit/process';
import {
  diagramIn,
  startTestSubgraph,
  sweepDeadlines,
  type Asker,
  type TestSubgraph,
} from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, aLedCase } from '../case-offer/testing/agreement-stories.ts';
import { disputes } from '../subgraph.ts';
import { withdrawalProcess } from './withdrawal-process.ts';
import { WITHDRAWAL_STATES } from './withdrawal-request.ts';

const NOW = new Date('2026-11-23T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

const requestsFor = async (asker: Asker, id: string) => {
  const query = 'query ($id: ID!) { disputeCase(id: $id) { state withdrawalRequests { id state reason answer } } }';
  return (await asker.ask(query, { id })).data.disputeCase;
};

async function asked() {
  const led = await aLedCase(subgraph, { state: 'FACT_FINDING' });
  const outcome = await act(led.respondent, 'askWithdrawal', { caseId: led.id, reason: '환급을 마쳤습니다.' });
  expect(outcome).toMatchObject({ state: 'FACT_FINDING' });
  const { withdrawalRequests } = await requestsFor(led.applicant, led.id);
  return { ...led, requestId: withdrawalRequests[0].id as string };
}

test('the process is sound, and drawn in the README', async () => {
  expect(flaws(withdrawalProcess, WITHDRAWAL_STATES)).toEqual([]);
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a request for withdrawal moves')).toBe(toMermaid(withdrawalProcess));
});

test('a business asks, once at a time; the applicant is told and alone decides (K12)', async () => {
  const { id, requestId, applicant, respondent, officer } = await asked();
  expect(await act(respondent, 'askWithdrawal', { caseId: id, reason: '또' })).toBe('WITHDRAWAL_ASKED');
  expect(await act(applicant, 'askWithdrawal', { caseId: id, reason: '나도' })).toBe('NOT_ALLOWED');
  expect(await act(officer, 'answerWithdrawal', { requestId, agreed: true })).toBe('FORBIDDEN');
  expect(await act(respondent, 'answerWithdrawal', { requestId, agreed: true })).toBe('NOT_ALLOWED');
  const told = await subgraph.em
    .fork()
    .execute("select side from message where subject_id = ? and template = 'withdrawal-asked'", [id]);
  expect(new Set(told.map(({ side }) => side))).toEqual(new Set(['APPLICANT']));
  expect(await act(applicant, 'answerWithdrawal', { requestId, agreed: true })).toMatchObject({ state: 'WITHDRAWN' });
  expect(await act(applicant, 'answerWithdrawal', { requestId, agreed: false })).toBe('WRONG_STATE');
  expect(await requestsFor(officer, id)).toMatchObject({ withdrawalRequests: [{ state: 'AGREED' }] });
});

test('who declines, or says nothing for seven days, lets the case go on, and may be asked again', async () => {
  const declined = await asked();
  await act(declined.applicant, 'answerWithdrawal', {
    requestId: declined.requestId,
    agreed: false,
    note: '못 받았습니다.',
  });
  expect(await requestsFor(declined.respondent, declined.id)).toMatchObject({
    state: 'FACT_FINDING',
    withdrawalRequests: [{ state: 'DECLINED', answer: '못 받았습니다.' }],
  });
  expect(await act(declined.respondent, 'askWithdrawal', { caseId: declined.id, reason: '송금증 첨부' })).toMatchObject(
    {
      state: 'FACT_FINDING',
    },
  );
  const silent = await asked();
  await sweepDeadlines(subgraph.em.fork(), new Date('2026-12-01T05:00:00Z'));
  expect(await requestsFor(silent.applicant, silent.id)).toMatchObject({
    state: 'FACT_FINDING',
    withdrawalRequests: [{ state: 'DECLINED', answer: null }],
  });
});

test('what is asked ends with its case, and of a case in mediation nothing is asked', async () => {
  const ended = await asked();
  await act(ended.officer, 'closeCase', { caseId: ended.id, result: 'INFORMATION_GIVEN' });
  expect(await requestsFor(ended.applicant, ended.id)).toMatchObject({ withdrawalRequests: [{ state: 'DECLINED' }] });
  const sql = 'select state from deadline where subject_id = ?';
  expect(await subgraph.em.fork().execute(sql, [ended.requestId])).toEqual([{ state: 'CANCELLED' }]);
  const { id, respondent } = await aLedCase(subgraph, { state: 'MEDIATION' });
  expect(await act(respondent, 'askWithdrawal', { caseId: id, reason: '환급함' })).toBe('WRONG_STATE');
});

test('its deadline leads who works on the case to it; others find no such request', async () => {
  const { id, requestId, officer, applicant } = await asked();
  const list = '{ disputesDeadlines(first: 100, filter: { clock: "WITHDRAWAL_ANSWER" }) { nodes { subjectId path } } }';
  const path = `/disputes/withdrawals/${requestId}`;
  expect((await subgraph.as('ADMIN').ask(list)).data.disputesDeadlines.nodes).toContainEqual({
    subjectId: requestId,
    path,
  });
  const query = 'query ($id: ID!) { withdrawalRequest(id: $id) { state disputeCase { id } } }';
  const ask = async (asker: Asker) => (await asker.ask(query, { id: requestId })).data?.withdrawalRequest;
  expect(await ask(officer)).toEqual({ state: 'ASKED', disputeCase: { id } });
  expect(await ask(subgraph.as('OFFICER', { team: '다른 팀' }))).toBeNull();
  expect(await ask(applicant)).toBeNull();
});

test('two answers at once are one', async () => {
  const { applicant, requestId } = await asked();
  const outcomes = await Promise.all(
    [true, false].map((agreed) => act(applicant, 'answerWithdrawal', { requestId, agreed })),
  );
  expect(outcomes.filter((outcome) => outcome === 'WRONG_STATE')).toHaveLength(1);
});
