import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { aBusiness, aCase, anOfficer } from './dispute-case.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const READ = 'query ($id: ID!) { disputeCase(id: $id) { number state availableSteps customer { id } } }';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
});
afterAll(() => subgraph.stop());

async function take(asker: Asker, mutation: string, caseId: string, more = '') {
  const { data, errors } = await asker.ask(
    /* GraphQL */ `
    mutation ($caseId: ID!) {
      ${mutation}(input: { caseId: $caseId ${more} }) {
        disputeCase {
          state respondent { name partner } officer { name } whoseMove availableSteps recommendation agreement result closedAt
          receiptNotifiedAt receiptConfirmedAt history { step takenByName note }
        }
        userErrors { code message field }
      }
    }
  `,
    { caseId },
  );
  return { ...data?.[mutation], errors };
}

/** Approves all that waits for a lead. */
async function approveAll(lead: Asker): Promise<void> {
  const { data } = await lead.ask('{ disputesApprovals(filter: { box: WAITING_FOR_ME }) { nodes { id } } }');
  for (const { id } of data.disputesApprovals.nodes) {
    const act = 'mutation ($id: ID!) { approveDisputesRequest(input: { approvalId: $id }) { userErrors { code } } }';
    expect((await lead.ask(act, { id })).data.approveDisputesRequest.userErrors).toEqual([]);
  }
}

async function anAssignedCase(details: Parameters<typeof aCase>[1] = {}) {
  const officer = subgraph.as('OFFICER', { name: '최담당' });
  await anOfficer(subgraph.em, { id: officer.actor.id, name: '최담당' });
  const business = await aBusiness(subgraph.em);
  const dispute = await aCase(subgraph.em, { officerId: officer.actor.id, respondentId: business.id, ...details });
  return { officer, dispute, business, partner: subgraph.as('PARTNER', { business: business.id, name: '게임회사' }) };
}

describe('the way of a case', () => {
  test('lead, officer and business take it from receipt to a settled end', async () => {
    const lead = subgraph.as(['OFFICER', 'LEAD'], { name: '한팀장', team: '1팀' });
    const officer = subgraph.as('OFFICER', { name: '최담당', team: '1팀' });
    await officer.ask('{ disputeCases { nodes { id } } }');
    const { data } = await lead.ask('{ officers { id name } }');
    expect(data.officers).toContainEqual({ id: officer.actor.id, name: '최담당' });
    const { id } = await aCase(subgraph.em);

    expect((await take(lead, 'assignCase', id, `officerId: "${officer.actor.id}"`)).disputeCase).toMatchObject({
      state: 'ASSIGNED',
      officer: { name: '최담당' },
      availableSteps: ['REASSIGN', 'NAME_RESPONDENT'],
    });
    const business = await aBusiness(subgraph.em, { name: '마당게임즈' });
    const named = await take(officer, 'nameRespondent', id, 'businessName: " 마당게임즈 "');
    expect(named.disputeCase).toMatchObject({
      respondent: { name: '마당게임즈', partner: true },
      availableSteps: ['RECUSE', 'NAME_RESPONDENT', 'NOTIFY_RECEIPT', 'REQUEST_CASE_EXTENSION', 'WITHDRAW'],
    });

    const partner = subgraph.as('PARTNER', { business: business.id, name: '게임회사 직원' });
    expect((await take(officer, 'notifyReceipt', id)).disputeCase).toMatchObject({
      state: 'NOTIFIED',
      whoseMove: ['RESPONDENT'],
    });
    expect((await take(partner, 'confirmReceipt', id)).disputeCase).toMatchObject({
      state: 'SELF_RESOLUTION',
      receiptConfirmedAt: NOW.toISOString(),
    });
    expect(
      (await take(partner, 'reportSelfRemedy', id, 'text: "당사에서는 환불하였습니다."')).disputeCase,
    ).toMatchObject({ whoseMove: ['OFFICER'], availableSteps: [] });
    expect((await take(officer, 'beginFactFinding', id, 'note: "정지 근거 확인"')).disputeCase.state).toBe(
      'FACT_FINDING',
    );
    await take(officer, 'submitCaseReport', id, 'content: "계정 정지의 근거가 없음"');
    await approveAll(lead);
    expect((await take(officer, 'requestOpinions', id, 'note: "정지 근거를 밝힐 것"')).disputeCase).toMatchObject({
      state: 'OPINIONS',
      whoseMove: ['APPLICANT', 'RESPONDENT'],
    });
    await take(partner, 'giveOpinion', id, 'text: "약관에 따랐습니다.", open: true');
    const applicant = subgraph.as('PARTY', { caseId: id, caseSide: 'APPLICANT', name: '홍길동' });
    await take(applicant, 'giveOpinion', id, 'text: "근거가 없습니다.", open: true');
    expect((await take(officer, 'recommendSettlement', id, 'text: "계정을 복구할 것"')).disputeCase).toMatchObject({
      state: 'RECOMMENDATION',
      recommendation: '계정을 복구할 것',
      whoseMove: ['APPLICANT', 'RESPONDENT'],
    });
    expect((await take(officer, 'recordAgreement', id, 'text: "계정 복구에 합의"')).disputeCase).toMatchObject({
      state: 'SIGNED',
      agreement: '계정 복구에 합의',
    });
    await take(officer, 'submitClosingReport', id, 'result: SETTLED, content: "합의 이행을 확인함"');
    await approveAll(lead);
    const closed = await take(officer, 'closeCase', id, 'result: SETTLED, note: "이행 확인"');
    expect(closed.disputeCase).toMatchObject({
      state: 'CLOSED',
      result: 'SETTLED',
      closedAt: NOW.toISOString(),
      whoseMove: [],
      availableSteps: [],
    });
    expect(
      closed.disputeCase.history.map(
        (taken: Record<string, string>) => `${taken['step']} ${taken['takenByName']} ${taken['note']}`,
      ),
    ).toEqual([
      'ASSIGN 한팀장 최담당',
      'NAME_RESPONDENT 최담당 마당게임즈',
      'NOTIFY_RECEIPT 최담당 null',
      'CONFIRM_RECEIPT 게임회사 직원 null',
      'REPORT_SELF_REMEDY 게임회사 직원 당사에서는 환불하였습니다.',
      'BEGIN_FACT_FINDING 최담당 정지 근거 확인',
      'REQUEST_OPINIONS 최담당 정지 근거를 밝힐 것',
      'GIVE_OPINION 게임회사 직원 null',
      'GIVE_OPINION 홍길동 null',
      'RECOMMEND_SETTLEMENT 최담당 계정을 복구할 것',
      'RECORD_AGREEMENT 최담당 계정 복구에 합의',
      'CLOSE 최담당 이행 확인',
    ]);
  });

  test('a respondent who is new here becomes known', async () => {
    const { officer, dispute } = await anAssignedCase({ respondentId: null });
    const first = await take(officer, 'notifyReceipt', dispute.id);
    expect(first).toMatchObject({
      disputeCase: null,
      userErrors: [{ code: 'RESPONDENT_MISSING', message: '피신청인을 먼저 지정해 주십시오.', field: null }],
    });
    await take(officer, 'nameRespondent', dispute.id, 'businessName: "처음 듣는 회사"');
    const { data } = await officer.ask('{ businesses(search: "처음 듣") { nodes { name partner } } }');
    expect(data.businesses.nodes).toEqual([{ name: '처음 듣는 회사', partner: false }]);
  });

  test('a case ends as settled only with an agreement', async () => {
    const { officer, dispute } = await anAssignedCase({ state: 'RECOMMENDATION' });
    const early = await take(officer, 'closeCase', dispute.id, 'result: SETTLED');
    expect(early.userErrors).toMatchObject([{ code: 'RESULT_CONTRADICTS_AGREEMENT', field: ['input', 'result'] }]);
    const unsettled = await take(officer, 'closeCase', dispute.id, 'result: NOT_SETTLED');
    expect(unsettled.disputeCase).toMatchObject({ state: 'CLOSED', result: 'NOT_SETTLED' });
  });

  test.each([
    ['beginFactFinding', 'SELF_RESOLUTION', 'note: " "', 'TEXT_MISSING', ['input', 'note']],
    ['recommendSettlement', 'FACT_FINDING', `text: "${'가'.repeat(20_001)}"`, 'TEXT_TOO_LONG', ['input', 'text']],
    ['withdrawCase', 'RECEIVED', 'reason: ""', 'REASON_MISSING', ['input', 'reason']],
    ['nameRespondent', 'RECEIVED', 'businessName: " "', 'RESPONDENT_MISSING', ['input', 'businessName']],
    ['recommendSettlement', 'SELF_RESOLUTION', 'text: "권고"', 'WRONG_STATE', null],
  ] as const)('%s in %s with bad input is refused with its reason', async (mutation, state, input, code, field) => {
    const { officer, dispute } = await anAssignedCase({ state });
    expect((await take(officer, mutation, dispute.id, input)).userErrors).toMatchObject([{ code, field }]);
  });

  test('an unknown officer cannot be assigned', async () => {
    const { dispute } = await anAssignedCase();
    const refused = await take(subgraph.as('LEAD'), 'assignCase', dispute.id, `officerId: "${newId()}"`);
    expect(refused.userErrors).toMatchObject([{ code: 'OFFICER_UNKNOWN', field: ['input', 'officerId'] }]);
  });

  test('of two who act on one case at once, one does and one is told why not', async () => {
    const { officer, dispute } = await anAssignedCase({ state: 'SELF_RESOLUTION' });
    const answers = await Promise.all(
      [1, 2, 3].map(() => take(officer, 'beginFactFinding', dispute.id, 'note: "확인"')),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual([
      'WRONG_STATE',
      'WRONG_STATE',
    ]);
  });

  test('a consumer withdraws their own case, with a reason', async () => {
    const customer = newId();
    const { dispute } = await anAssignedCase({ customerId: customer, state: 'FACT_FINDING' });
    const consumer = subgraph.as('CONSUMER', { customer, name: '홍길동' });
    const withdrawn = await take(consumer, 'withdrawCase', dispute.id, 'reason: "환불받았습니다."');
    expect(withdrawn.disputeCase).toMatchObject({ state: 'WITHDRAWN', closedAt: NOW.toISOString(), result: null });
  });
});

describe('who may', () => {
  test('an officer acts on cases assigned to them and only reads the others', async () => {
    const { dispute } = await anAssignedCase();
    const colleague = subgraph.as('OFFICER');
    expect((await colleague.ask(READ, { id: dispute.id })).data.disputeCase.availableSteps).toEqual([]);
    expect((await take(colleague, 'notifyReceipt', dispute.id)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('an agent reads a case and moves nothing', async () => {
    const { dispute } = await anAssignedCase();
    expect((await subgraph.as('AGENT').ask(READ, { id: dispute.id })).data.disputeCase.availableSteps).toEqual([]);
    const { errors } = await take(subgraph.as('AGENT'), 'withdrawCase', dispute.id, 'reason: "x"');
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  test('a business sees a case once it is notified, and not where the case came from', async () => {
    const { officer, dispute, partner, business } = await anAssignedCase({ customerId: newId() });
    const program = subgraph.as('PROGRAM', { business: business.id });
    for (const asker of [partner, program])
      expect((await asker.ask(READ, { id: dispute.id })).data.disputeCase).toBeNull();
    expect((await take(partner, 'confirmReceipt', dispute.id)).userErrors).toMatchObject([{ code: 'CASE_UNKNOWN' }]);
    await take(officer, 'notifyReceipt', dispute.id);
    for (const asker of [partner, program]) {
      expect((await asker.ask(READ, { id: dispute.id })).data.disputeCase).toMatchObject({
        state: 'NOTIFIED',
        customer: null,
      });
    }
    await take(partner, 'confirmReceipt', dispute.id);
    expect((await take(partner, 'confirmReceipt', dispute.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('another business, another consumer, an operator and an analyst see nothing, by question or by reference', async () => {
    const { dispute } = await anAssignedCase({ state: 'FACT_FINDING', customerId: newId() });
    const strangers = [
      subgraph.as('PARTNER', { business: newId() }),
      subgraph.as('PARTNER'),
      subgraph.as('CONSUMER', { customer: newId() }),
      subgraph.as('CONSUMER'),
      subgraph.as('OPERATOR', { storefronts: ['PNR001'] }),
      subgraph.as('ANALYST'),
      subgraph.as('MODERATOR'),
    ];
    for (const stranger of strangers) {
      expect((await stranger.ask(READ, { id: dispute.id })).data).toEqual({ disputeCase: null });
      const referred = await stranger.ask(
        'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on DisputeCase { number } } }',
        {
          reps: [{ __typename: 'DisputeCase', id: dispute.id }],
        },
      );
      expect(referred.data._entities).toEqual([null]);
      expect((await stranger.ask('{ disputeCases { nodes { number } } }')).data.disputeCases.nodes).toEqual([]);
    }
  });
});
