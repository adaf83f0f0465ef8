import { CaseAnswerRow } from '../../../../subgraphs/disputes/src/case-answer/case-answer.entity.ts';
import { CaseOfferRow, CaseTermRow } from '../../../../subgraphs/disputes/src/case-offer/case-offer.entity.ts';
import {
  CommitteeMemberRow,
  CommitteeSessionRow,
} from '../../../../subgraphs/disputes/src/committee/committee.entity.ts';
import { aBusiness } from '../../../../subgraphs/disputes/src/dispute-case/dispute-case.factory.ts';
import { MediationRow } from '../../../../subgraphs/disputes/src/mediation/mediation.entity.ts';
import { OfficerConflictRow } from '../../../../subgraphs/disputes/src/officer/officer-conflict.entity.ts';
import { WithdrawalRequestRow } from '../../../../subgraphs/disputes/src/withdrawal-request/withdrawal-request.entity.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Act, Acts } from './act.ts';
import { anActedCase, onCase } from './disputes.ts';

type Em = Parameters<Act>[0];

const DAY = new Date('2026-11-20T06:00:00Z');
const DIGEST = 'a'.repeat(64);
const TO_COME = new Date('2099-01-05T05:00:00Z');
const HEARD = { applicantStatedAt: DAY, respondentStatedAt: DAY };
const AGREED = { applicantAnswer: 'AGREED', respondentAnswer: 'AGREED' } as const;

/** Acts of the later stages of a case: opinions, answers, offers, terms, mediation, requests for withdrawal. */
export const wholeWayActs: Acts = {
  requestOpinions: onCase({ state: 'FACT_FINDING' }, () => ({ note: '의견을 밝혀 주십시오.' })),
  giveOpinion: onCase({ state: 'OPINIONS' }, () => ({ text: '근거가 없습니다.', open: true })),
  recommendSettlement: onCase({ state: 'OPINIONS', ...HEARD }, () => ({ text: '반씩 양보하기를 권고함.' })),
  answerRecommendation: onCase({ state: 'RECOMMENDATION' }, () => ({ agreed: true })),
  decideLateAnswer: async (em, own) => ({ answerId: await aLateAnswer(em, own), accepted: true, note: '받아들임' }),
  draftAgreement: onCase({ state: 'RECOMMENDATION', ...AGREED }, () => ({ text: '반씩 양보하기로 함.' })),
  recordAgreement: onCase({ state: 'RECOMMENDATION' }, () => ({ text: '반씩 양보하기로 함.' })),
  signAgreement: async (em, own) => {
    const caseId = await anActedCase(em, own, { state: 'UNSIGNED' });
    const offer = { caseId, kind: 'AGREEMENT' as const, round: 1, text: '사과한다.', digest: DIGEST, madeAt: DAY };
    em.create(CaseOfferRow, { id: newIdOf(own.world), ...offer });
    await em.flush();
    return { caseId, digest: DIGEST, name: own.personName };
  },
  rejectAgreement: onCase({ state: 'UNSIGNED' }, () => ({ reason: '금액이 다릅니다.' })),
  reportCaseTerm: async (em, own) => ({ termId: await aTerm(em, own, 'OPEN'), note: '사과문을 보냄' }),
  confirmCaseTerm: async (em, own) => ({ termId: await aTerm(em, own, 'REPORTED') }),
  contestCaseTerm: async (em, own) => ({ termId: await aTerm(em, own, 'REPORTED'), note: '받지 못함' }),
  settleCaseTerm: async (em, own) => ({ termId: await aTerm(em, own, 'OPEN'), note: '확인함' }),
  setOfficerExpertise: async (_em, own) => ({ officerId: own.people.OFFICER, itemCategoryIds: [own.itemCategory] }),
  recuseFromCase: async (em, own) => {
    const { id: respondentId } = await aBusiness(em);
    return { caseId: await anActedCase(em, own, { state: 'FACT_FINDING', respondentId }), reason: '배우자의 회사' };
  },
  endOfficerConflict: async (em, own) => {
    const { id: businessId } = await aBusiness(em);
    const officerId = own.people.OFFICER;
    em.create(OfficerConflictRow, { officerId, businessId, reason: '배우자의 회사', declaredAt: DAY });
    await em.flush();
    return { officerId, businessId };
  },
  transferToMediation: onCase({ state: 'RECOMMENDATION' }, () => ({ reason: '합의에 이르지 못함' })),
  keepCommitteeMember: async () => ({ name: '새 위원', field: 'LAW', conflictsWith: [], active: true }),
  callCommitteeSession: async (em, own) => ({
    heldAt: TO_COME.toISOString(),
    place: '회의실',
    memberIds: await seats(em, own),
  }),
  keepMinutes: async (em, own) => ({ sessionId: await aSession(em, own, DAY), minutes: '회의록' }),
  putOnAgenda: async (em, own) => ({
    mediationId: await aMediation(em, own, { state: 'RECEIVED' }),
    sessionId: await aSession(em, own, TO_COME),
    paper: '안건',
  }),
  takeOffAgenda: async (em, own) => {
    const sessionId = await aSession(em, own, TO_COME);
    return { mediationId: await aMediation(em, own, { state: 'ON_AGENDA', sessionId }) };
  },
  decideMediation: async (em, own) => {
    const sessionId = await aSession(em, own, DAY);
    const mediationId = await aMediation(em, own, { state: 'ON_AGENDA', sessionId });
    return { mediationId, text: '사과한다.', reasons: '근거를 제출하지 못함.' };
  },
  answerMediation: async (em, own) => ({
    mediationId: await aMediation(em, own, { state: 'DECIDED', decidedAt: DAY }),
    accepted: false,
    reason: '과합니다.',
  }),
  withdrawMediation: async (em, own) => ({
    mediationId: await aMediation(em, own, { state: 'RECEIVED' }),
    reason: '해결됨',
  }),
  askWithdrawal: onCase({ state: 'FACT_FINDING' }, () => ({ reason: '환급을 마침' })),
  answerWithdrawal: async (em, own) => {
    const caseId = await anActedCase(em, own, { state: 'FACT_FINDING' });
    const id = newIdOf(own.world);
    const asked = { state: 'ASKED' as const, reason: '환급을 마침', answer: null, askedAt: DAY, endedAt: null };
    em.create(WithdrawalRequestRow, { id, caseId, ...asked });
    await em.flush();
    return { requestId: id, agreed: false };
  },
};

async function aLateAnswer(em: Em, own: Belongings): Promise<string> {
  const passed = { recommendationRound: 1, recommendationPassedAt: DAY };
  const caseId = await anActedCase(em, own, { state: 'RECOMMENDATION', ...passed });
  const id = newIdOf(own.world);
  em.create(CaseAnswerRow, {
    id,
    caseId,
    question: 'RECOMMENDATION',
    round: 1,
    side: 'RESPONDENT',
    agreed: true,
    text: '',
    open: false,
    late: true,
    accepted: null,
    decisionNote: null,
    givenAt: DAY,
  });
  await em.flush();
  return id;
}

/** A term of a signed agreement that the orders have nothing to do with. */
async function aTerm(em: Em, own: Belongings, state: 'OPEN' | 'REPORTED'): Promise<string> {
  const caseId = await anActedCase(em, own, { state: 'SIGNED', termsOpen: 1 });
  const [offerId, id] = [newIdOf(own.world), newIdOf(own.world)];
  em.create(CaseOfferRow, {
    id: offerId,
    caseId,
    kind: 'AGREEMENT',
    round: 1,
    text: '사과한다.',
    digest: DIGEST,
    madeAt: DAY,
  });
  await em.flush();
  em.create(CaseTermRow, {
    id,
    offerId,
    caseId,
    position: 1,
    kind: 'APOLOGY',
    state,
    orderLineId: null,
    amount: null,
    quantity: null,
    variantId: null,
    note: null,
    reference: null,
    remarkKo: null,
    remarkEn: null,
    movedAt: null,
  });
  await em.flush();
  return id;
}

async function seats(em: Em, own: Belongings): Promise<string[]> {
  const fields = ['CONSUMER', 'BUSINESS', 'LAW', 'LAW', 'EXPERT'] as const;
  const members = fields.map((field) =>
    em.create(CommitteeMemberRow, { id: newIdOf(own.world), name: '위원', field, conflictsWith: [], active: true }),
  );
  await em.flush();
  return members.map(({ id }) => id);
}

/** A session of the committee that is held at a moment. */
export async function aSession(em: Em, own: Belongings, heldAt: Date): Promise<string> {
  const members = await seats(em, own);
  const id = newIdOf(own.world);
  em.create(CommitteeSessionRow, { id, heldAt, place: '회의실', members, minutes: null, calledAt: DAY });
  await em.flush();
  return id;
}

async function aMediation(
  em: Em,
  own: Belongings,
  details: Partial<MediationRow> & Pick<MediationRow, 'state'>,
): Promise<string> {
  const caseId = await anActedCase(em, own, { state: 'MEDIATION' });
  const id = newIdOf(own.world);
  em.create(MediationRow, {
    id,
    caseId,
    sessionId: null,
    paper: null,
    decision: null,
    reasons: null,
    applicantAcceptedAt: null,
    respondentAcceptedAt: null,
    refusalReason: null,
    openedAt: DAY,
    decidedAt: null,
    endedAt: null,
    ...details,
  });
  await em.flush();
  return id;
}
