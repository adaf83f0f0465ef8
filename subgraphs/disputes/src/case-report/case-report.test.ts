import { newId } from '@madang/subgraph-kit';
import {
  startTestSubgraph,
  sweepDeadlines,
  withoutFilters,
  type Asker,
  type TestSubgraph,
} from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';

const NOW = new Date('2026-11-28T05:00:00Z');
const TEAM = '피해구제팀';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

const lead = (team = TEAM): Asker => subgraph.as('LEAD', { name: '한팀장', team });

async function aLedCase(details: Parameters<typeof aCase>[1] = {}, roles: ('OFFICER' | 'LEAD')[] = ['OFFICER']) {
  const officer = subgraph.as(roles, { name: '최담당', team: TEAM });
  await anOfficer(subgraph.em, { id: officer.actor.id, name: '최담당', team: TEAM });
  const { id: respondentId } = await aBusiness(subgraph.em);
  const led = { officerId: officer.actor.id, team: TEAM, respondentId, customerId: newId(), openedAt: NOW };
  const dispute = await aCase(subgraph.em, { state: 'FACT_FINDING', approved: [], ...led, ...details });
  await sweepDeadlines(subgraph.em.fork(), NOW);
  return { officer, dispute, id: dispute.id, partner: subgraph.as('PARTNER', { business: respondentId }) };
}

async function take(asker: Asker, mutation: string, caseId: string, more = '') {
  const { data, errors } = await asker.ask(
    `mutation ($caseId: ID!) { ${mutation}(input: { caseId: $caseId ${more} }) {
      disputeCase { state dueAt availableSteps approvals { id kind title state content path facts { label value } } } userErrors { code message field } } }`,
    { caseId },
  );
  expect(errors).toEqual([]);
  const { disputeCase, userErrors } = data[mutation];
  return disputeCase ?? userErrors[0].code;
}

async function decide(asker: Asker, verb: 'approve' | 'return' | 'resubmit', approvalId: string, more = '') {
  const named = verb.charAt(0).toUpperCase() + verb.slice(1);
  const { data } = await asker.ask(
    `mutation ($id: ID!) { ${verb}DisputesRequest(input: { approvalId: $id ${more} }) { approvalRequest { state } userErrors { code } } }`,
    { id: approvalId },
  );
  const { approvalRequest, userErrors } = data[`${named.charAt(0).toLowerCase()}${named.slice(1)}DisputesRequest`];
  return approvalRequest?.state ?? userErrors[0].code;
}

const read = async (asker: Asker, id: string) =>
  (
    await asker.ask(
      'query ($id: ID!) { disputeCase(id: $id) { state dueAt availableSteps approvals { id kind state content } history { step } } }',
      { id },
    )
  ).data.disputeCase;

describe('the case report', () => {
  test('nothing is recommended before the lead has approved it; a return goes another round', async () => {
    const { officer, id, dispute } = await aLedCase({ opinionsPassedAt: NOW });
    expect((await read(officer, id)).availableSteps).toEqual([
      'RECUSE',
      'SUBMIT_CASE_REPORT',
      'REQUEST_OPINIONS',
      'REQUEST_CASE_EXTENSION',
      'DRAFT_AGREEMENT',
      'RECORD_AGREEMENT',
      'SUBMIT_CLOSING_REPORT',
      'WITHDRAW',
    ]);
    expect(await take(officer, 'recommendSettlement', id, 'text: "권고"')).toBe('CASE_REPORT_NOT_APPROVED');
    const { approvals } = await take(officer, 'submitCaseReport', id, 'content: "위법사실을 확인함"');
    expect(approvals).toMatchObject([
      { kind: 'CASE_REPORT', state: 'SUBMITTED', title: `${dispute.number} 사건보고서`, path: `/disputes/cases/${id}` },
    ]);
    expect(await take(officer, 'submitCaseReport', id, 'content: "다시"')).toBe('ALREADY_REQUESTED');
    const [{ id: approvalId }] = approvals;
    expect(await decide(lead(), 'return', approvalId, 'reason: "근거를 보완하십시오"')).toBe('RETURNED');
    expect(await take(officer, 'recommendSettlement', id, 'text: "권고"')).toBe('CASE_REPORT_NOT_APPROVED');
    expect(await decide(officer, 'resubmit', approvalId, 'content: "근거를 보완함"')).toBe('SUBMITTED');
    expect(await decide(officer, 'approve', approvalId)).toBe('NOT_ALLOWED');
    expect(await decide(lead('자동차팀'), 'approve', approvalId)).toBe('APPROVAL_UNKNOWN');
    expect(await decide(lead(), 'approve', approvalId)).toBe('APPROVED');
    expect(await take(officer, 'submitCaseReport', id, 'content: "다시"')).toBe('ALREADY_APPROVED');
    expect(await take(officer, 'recommendSettlement', id, 'text: "권고"')).toMatchObject({ state: 'RECOMMENDATION' });
  });

  test('a lead who leads a case asks the lead of another team', async () => {
    const { officer, id } = await aLedCase({ opinionsPassedAt: NOW }, ['OFFICER', 'LEAD']);
    const { approvals } = await take(officer, 'submitCaseReport', id, 'content: "위법사실을 확인함"');
    expect(await decide(officer, 'approve', approvals[0].id)).toBe('OWN_ACT');
    expect(await decide(lead('자동차팀'), 'approve', approvals[0].id)).toBe('APPROVED');
    expect(await take(officer, 'recommendSettlement', id, 'text: "권고"')).toMatchObject({ state: 'RECOMMENDATION' });
  });

  test('only the officer of the case puts it, and with a text', async () => {
    const { officer, id } = await aLedCase();
    expect(await take(subgraph.as('OFFICER', { team: TEAM }), 'submitCaseReport', id, 'content: "x"')).toBe(
      'NOT_ALLOWED',
    );
    expect(await take(officer, 'submitCaseReport', id, 'content: " "')).toBe('TEXT_MISSING');
    expect(await take(officer, 'submitCaseReport', newId(), 'content: "x"')).toBe('CASE_UNKNOWN');
    const drafted = await take(officer, 'submitCaseReport', id, 'content: "초안", draft: true');
    expect(drafted.approvals).toMatchObject([{ state: 'DRAFT' }]);
    expect(await read(lead(), id)).toMatchObject({ approvals: [] });
  });
});

describe('the closing report', () => {
  test('a case ends with the result that the lead approved', async () => {
    const { officer, id } = await aLedCase({ state: 'RECOMMENDATION', approved: ['CASE_REPORT'] });
    expect(await take(officer, 'closeCase', id, 'result: NOT_SETTLED')).toBe('CLOSING_REPORT_NOT_APPROVED');
    expect(await take(officer, 'submitClosingReport', id, 'result: SETTLED, content: "합의"')).toBe(
      'RESULT_CONTRADICTS_AGREEMENT',
    );
    const { approvals } = await take(officer, 'submitClosingReport', id, 'result: NOT_SETTLED, content: "합의 불성립"');
    expect(approvals[0].facts).toEqual([{ label: '처리결과', value: '합의 불성립' }]);
    expect(await decide(lead(), 'approve', approvals[0].id)).toBe('APPROVED');
    expect((await read(officer, id)).availableSteps).toEqual([
      'RECUSE',
      'REQUEST_CASE_EXTENSION',
      'RECORD_AGREEMENT',
      'TRANSFER_TO_MEDIATION',
      'CLOSE',
      'WITHDRAW',
    ]);
    expect(await take(officer, 'closeCase', id, 'result: NOT_POSSIBLE')).toBe('RESULT_CONTRADICTS_REPORT');
    // They agree after all: the approved report says another result, so that a new one is due.
    const agreed = await take(officer, 'recordAgreement', id, 'text: "합의함"');
    expect(agreed.availableSteps).toEqual(['RECUSE', 'SUBMIT_CLOSING_REPORT']);
    const again = await take(officer, 'submitClosingReport', id, 'result: SETTLED, content: "합의 성립"');
    expect(await decide(lead(), 'approve', again.approvals[0].id)).toBe('APPROVED');
    expect(await take(officer, 'closeCase', id, 'result: SETTLED')).toMatchObject({ state: 'CLOSED' });
  });

  test('who was only informed needs no case report, who settled by themselves does', async () => {
    const informed = await aLedCase({ approved: ['CLOSING_REPORT'] });
    expect(await take(informed.officer, 'closeCase', informed.id, 'result: NOT_SETTLED')).toBe(
      'CASE_REPORT_NOT_APPROVED',
    );
    expect(await take(informed.officer, 'closeCase', informed.id, 'result: INFORMATION_GIVEN')).toMatchObject({
      state: 'CLOSED',
    });
    const settled = await aLedCase({ state: 'SIGNED', approved: ['CLOSING_REPORT'] });
    expect(await take(settled.officer, 'closeCase', settled.id, 'result: SETTLED')).toBe('CASE_REPORT_NOT_APPROVED');
  });
});

describe('more time', () => {
  test('the lead adds it by approving, once, and 60 days altogether', async () => {
    const { officer, id } = await aLedCase();
    const { dueAt } = await read(officer, id);
    for (const days of [0, 61])
      expect(await take(officer, 'requestCaseExtension', id, `days: ${days}, reason: "x"`)).toBe(
        'EXTENSION_DAYS_INVALID',
      );
    const { approvals } = await take(officer, 'requestCaseExtension', id, 'days: 40, reason: "시험 의뢰 중"');
    expect(await read(officer, id)).toMatchObject({ dueAt });
    const outcomes = await Promise.all([lead(), lead()].map((one) => decide(one, 'approve', approvals[0].id)));
    expect(outcomes.toSorted()).toEqual(['APPROVED', 'WRONG_STATE']);
    const extended = await read(officer, id);
    expect(new Date(extended.dueAt).getTime() - new Date(dueAt).getTime()).toBeGreaterThanOrEqual(38 * 86_400_000);
    expect(await take(officer, 'requestCaseExtension', id, 'days: 21, reason: "x"')).toBe('EXTENSION_DAYS_INVALID');
    expect(await take(officer, 'requestCaseExtension', id, 'days: 20, reason: "더 필요함"')).toMatchObject({
      state: 'FACT_FINDING',
    });
  });

  test('how much it can be extended is what the rule says by which its time was started', async () => {
    await subgraph.em.fork().execute(
      `insert into clock_rule select clock, '2026-12-01', unit, length, 10, red_after_hours, remind_before, '시험' from clock_rule
       where clock = 'RECOMMENDATION'`,
    );
    const { officer, id } = await aLedCase({ openedAt: new Date('2026-12-02T05:00:00Z') });
    expect(await take(officer, 'requestCaseExtension', id, 'days: 11, reason: "x"')).toBe('EXTENSION_DAYS_INVALID');
    expect(await take(officer, 'requestCaseExtension', id, 'days: 10, reason: "시험 의뢰 중"')).toMatchObject({
      approvals: [{ state: 'SUBMITTED' }],
    });
  });

  test('the lead is shown the days that are added, and nobody writes others above them', async () => {
    const { officer, id, dispute } = await aLedCase();
    const { approvals } = await take(
      officer,
      'requestCaseExtension',
      id,
      'days: 60, reason: "시험 의뢰 중", draft: true',
    );
    const [{ id: approvalId, title, facts }] = approvals;
    expect({ title, facts }).toEqual({
      title: `${dispute.number} 처리기간 60일 연장`,
      facts: [{ label: '연장 일수', value: '60일' }],
    });
    const { errors } = await officer.ask(
      'mutation ($id: ID!) { resubmitDisputesRequest(input: { approvalId: $id, title: "처리기간 3일 연장" }) { userErrors { code } } }',
      { id: approvalId },
    );
    expect(errors).toMatchObject([{ message: expect.stringContaining('"title" is not defined') }]);
    expect(await decide(officer, 'resubmit', approvalId, 'content: "3일만 더"')).toBe('SUBMITTED');
    const { data } = await lead().ask('query ($id: ID!) { disputesApproval(id: $id) { title facts { value } } }', {
      id: approvalId,
    });
    expect(data.disputesApproval).toEqual({ title, facts: [{ value: '60일' }] });
  });

  test('another team’s lead adds it to a lead’s own case; where there is nothing to extend any more, it is refused', async () => {
    const own = await aLedCase({ opinionsPassedAt: NOW }, ['OFFICER', 'LEAD']);
    const asked = await take(own.officer, 'requestCaseExtension', own.id, 'days: 10, reason: "시험 의뢰 중"');
    expect(await decide(lead('자동차팀'), 'approve', asked.approvals[0].id)).toBe('APPROVED');
    const { officer, id } = await aLedCase();
    const { approvals } = await take(officer, 'requestCaseExtension', id, 'days: 10, reason: "시험 의뢰 중"');
    await take(officer, 'recordAgreement', id, 'text: "합의함"');
    expect(await decide(lead(), 'approve', approvals[0].id)).toBe('EFFECT_REFUSED');
  });
});

describe('who reads it, and how long it stays open', () => {
  test('parties see nothing of it, in the case or in its history; the next officer reads it', async () => {
    const { officer, id, dispute, partner } = await aLedCase({ receiptNotifiedAt: NOW });
    const { approvals } = await take(officer, 'submitCaseReport', id, 'content: "위법사실을 확인함"');
    const consumer = subgraph.as('CONSUMER', { customer: dispute.customerId ?? null });
    const next = subgraph.as('OFFICER', { name: '이담당', team: TEAM });
    await anOfficer(subgraph.em, { id: next.actor.id, name: '이담당', team: TEAM });
    const check = async () => {
      for (const party of [partner, consumer])
        expect(await read(party, id)).toMatchObject({ approvals: [], history: [] });
      expect(await read(next, id)).toMatchObject({ approvals: [] });
    };
    await check();
    await withoutFilters(check);
    await take(lead(), 'assignCase', id, `officerId: "${next.actor.id}"`);
    const seen = { approvals: [{ id: approvals[0].id, state: 'WITHDRAWN', content: '위법사실을 확인함' }] };
    expect(await read(next, id)).toMatchObject(seen);
    await withoutFilters(async () => expect(await read(next, id)).toMatchObject(seen));
    expect(await take(next, 'submitCaseReport', id, 'content: "이어받아 보고함"')).toMatchObject({
      state: 'FACT_FINDING',
    });
  });

  test('a consumer who withdraws ends what was asked, and nobody decides on it any more', async () => {
    const { officer, id, dispute } = await aLedCase();
    const { approvals } = await take(officer, 'submitCaseReport', id, 'content: "위법사실을 확인함"');
    const consumer = subgraph.as('CONSUMER', { customer: dispute.customerId ?? null, name: '홍길동' });
    await take(consumer, 'withdrawCase', id, 'reason: "환불받음"');
    expect(await decide(lead(), 'approve', approvals[0].id)).toBe('WRONG_STATE');
    expect(await read(officer, id)).toMatchObject({ approvals: [{ state: 'WITHDRAWN' }] });
    expect(await subgraph.clearText(['홍길동'])).toEqual([]);
  });
});
