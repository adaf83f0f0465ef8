import { CaseAnswerRow } from '../../../../subgraphs/disputes/src/case-answer/case-answer.entity.ts';
import { OfficerExpertiseRow } from '../../../../subgraphs/disputes/src/case-assignment/officer-expertise.entity.ts';
import {
  CaseOfferRow,
  CaseSignatureRow,
  CaseTermRow,
} from '../../../../subgraphs/disputes/src/case-offer/case-offer.entity.ts';
import { signaturePersonal } from '../../../../subgraphs/disputes/src/case-offer/case-offer.personal.ts';
import {
  CommitteeMemberRow,
  CommitteeSessionRow,
} from '../../../../subgraphs/disputes/src/committee/committee.entity.ts';
import { aBusiness } from '../../../../subgraphs/disputes/src/dispute-case/dispute-case.factory.ts';
import { MediationRow } from '../../../../subgraphs/disputes/src/mediation/mediation.entity.ts';
import { OfficerConflictRow } from '../../../../subgraphs/disputes/src/officer/officer-conflict.entity.ts';
import { WithdrawalRequestRow } from '../../../../subgraphs/disputes/src/withdrawal-request/withdrawal-request.entity.ts';
import { ClockRuleRow, DeadlineRow } from '../../../../subgraphs/subgraph-kit/src/deadlines/deadline.entity.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';

type Em = TestSubgraph['em'];

const DAY = new Date('2026-11-20T06:00:00Z');
const TO_COME = new Date('2099-01-05T05:00:00Z');
const DIGEST = 'a'.repeat(64);

/** What the later stages leave in a case: answers, an agreement with its terms and signatures, a mediation, requests. */
export async function seedDisputeParts(
  em: Em,
  own: Belongings,
  caseId: string,
): Promise<{ readonly mediation: string; readonly withdrawal: string }> {
  for (const side of ['APPLICANT', 'RESPONDENT'] as const) {
    em.create(CaseAnswerRow, {
      id: newIdOf(own.world),
      caseId,
      question: 'RECOMMENDATION',
      round: 1,
      side,
      agreed: true,
      text: '동의합니다.',
      open: true,
      late: true,
      accepted: true,
      decisionNote: '하루 늦음',
      givenAt: DAY,
    });
  }
  await seedAgreement(em, own, caseId);
  const mediation = await seedMediation(em, own, caseId);
  const withdrawal = newIdOf(own.world);
  em.create(WithdrawalRequestRow, {
    id: withdrawal,
    caseId,
    state: 'DECLINED',
    reason: '환급을 마침',
    answer: '받지 못함',
    askedAt: DAY,
    endedAt: DAY,
  });
  await em.flush();
  return { mediation, withdrawal };
}

/** Item category that the officer of a world knows well, and a business with which they have to do. */
export async function knowsWell(em: Em, own: Belongings): Promise<void> {
  const known = await aBusiness(em, { id: newIdOf(own.world), name: `${own.world} 관계 회사` });
  em.create(OfficerConflictRow, {
    officerId: own.people.OFFICER,
    businessId: known.id,
    reason: '배우자의 회사',
    declaredAt: DAY,
  });
  em.create(OfficerExpertiseRow, { officerId: own.people.OFFICER, itemCategoryId: own.itemCategory });
}

/** An agreement with one term and one signature; its case has ended, or its term waits for the applicant. */
export async function seedAgreement(
  em: Em,
  own: Belongings,
  caseId: string,
  state: 'DONE' | 'REPORTED' = 'DONE',
): Promise<void> {
  const [offerId, signatureId] = [newIdOf(own.world), newIdOf(own.world)];
  const offer = { caseId, kind: 'AGREEMENT' as const, round: 1, text: '반씩 양보하기로 함.', digest: DIGEST };
  em.create(CaseOfferRow, { id: offerId, ...offer, madeAt: DAY });
  await em.flush();
  em.create(CaseTermRow, {
    id: newIdOf(own.world),
    offerId,
    caseId,
    position: 1,
    kind: 'REFUND',
    state,
    orderLineId: own.orderLine,
    amount: 1000,
    quantity: 1,
    variantId: newIdOf(own.world),
    note: '계좌로',
    reference: '2026112000001',
    remarkKo: '송금함',
    remarkEn: 'Paid',
    movedAt: DAY,
  });
  const signer = await signaturePersonal.seal(em, signatureId, { signerName: '김대표' });
  em.create(CaseSignatureRow, {
    id: signatureId,
    offerId,
    caseId,
    side: 'RESPONDENT',
    digest: DIGEST,
    accessId: null,
    office: '대표이사',
    signedAt: DAY,
    ...signer,
  });
}

async function seedMediation(em: Em, own: Belongings, caseId: string): Promise<string> {
  const [id, memberId, sessionId] = [newIdOf(own.world), newIdOf(own.world), newIdOf(own.world)];
  const conflictsWith = [own.business];
  em.create(CommitteeMemberRow, { id: memberId, name: '박위원', field: 'LAW', conflictsWith, active: true });
  em.create(CommitteeSessionRow, {
    id: sessionId,
    heldAt: DAY,
    place: '회의실',
    members: [memberId],
    minutes: '회의록',
    calledAt: DAY,
  });
  await em.flush();
  em.create(MediationRow, {
    id,
    caseId,
    state: 'REFUSED',
    sessionId,
    paper: '안건',
    decision: '사과한다.',
    reasons: '근거를 제출하지 못함.',
    applicantAcceptedAt: DAY,
    respondentAcceptedAt: DAY,
    refusalReason: '과함',
    openedAt: DAY,
    decidedAt: DAY,
    endedAt: DAY,
  });
  await seedMediationTime(em, own, id);
  return id;
}

/** Time that still runs, so that everybody who reads a mediation sees its end. */
async function seedMediationTime(em: Em, own: Belongings, mediationId: string): Promise<void> {
  const clock = 'MEDIATION_DECISION';
  const rule = await em.findOneOrFail(ClockRuleRow, { clock }, { orderBy: { effectiveFrom: 'asc' } });
  em.create(DeadlineRow, {
    id: newIdOf(own.world),
    clock,
    ruleFrom: rule.effectiveFrom,
    subjectType: 'Mediation',
    subjectId: mediationId,
    subjectLabel: '조정',
    state: 'RUNNING',
    ownerId: own.people.OFFICER,
    ownerName: '최담당',
    team: own.caseTeam,
    startedAt: DAY,
    dueAt: TO_COME,
    redAt: TO_COME,
    pauses: [],
    extendedDays: 0,
    // Nobody is to be reminded of it meanwhile.
    remindedLead: 0,
  });
  await em.flush();
}
