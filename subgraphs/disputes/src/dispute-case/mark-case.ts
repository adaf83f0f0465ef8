import type { TakenStep } from './dispute-case-process.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import type { CaseResult, CaseSide } from './dispute-case.ts';

/** Who took a step when, and with which result. */
export interface Mark {
  readonly now: Date;
  /** None for staff and time. */
  readonly side: CaseSide | null;
  readonly result: CaseResult | null;
}

const NOBODY_SIGNED = { applicantSignedAt: null, respondentSignedAt: null };

/** What a step leaves in the row of a case; steps that are not here leave their state alone. */
const MARKS: Readonly<Partial<Record<TakenStep, (dispute: DisputeCaseRow, mark: Mark) => Partial<DisputeCaseRow>>>> = {
  notifyReceipt: (_dispute, { now }) => ({ receiptNotifiedAt: now }),
  confirmReceipt: (_dispute, { now }) => ({ receiptConfirmedAt: now }),
  // Who answers the notice has read it.
  reportSelfRemedy: ({ receiptConfirmedAt }, { now }) => ({
    selfRemediedAt: now,
    receiptConfirmedAt: receiptConfirmedAt ?? now,
  }),
  requestOpinions: () => ({ applicantStatedAt: null, respondentStatedAt: null, opinionsPassedAt: null }),
  giveOpinion: (_dispute, { now, side }) => ofSide(side, { applicantStatedAt: now }, { respondentStatedAt: now }),
  passOpinions: (_dispute, { now }) => ({ opinionsPassedAt: now }),
  recommendSettlement: ({ recommendationRound }) => ({
    recommendationRound: recommendationRound + 1,
    applicantAnswer: null,
    respondentAnswer: null,
    recommendationPassedAt: null,
  }),
  passRecommendation: (_dispute, { now }) => ({ recommendationPassedAt: now }),
  draftAgreement: () => NOBODY_SIGNED,
  signAgreement: (_dispute, { now, side }) => ofSide(side, { applicantSignedAt: now }, { respondentSignedAt: now }),
  sealAgreement: (_dispute, { now, side }) => ofSide(side, { applicantSignedAt: now }, { respondentSignedAt: now }),
  rejectAgreement: () => NOBODY_SIGNED,
  passSignatures: () => NOBODY_SIGNED,
  recordAgreement: (_dispute, { now }) => ({ applicantSignedAt: now, respondentSignedAt: now }),
  close: (_dispute, { result }) => ({ result }),
  concludeMediation: (_dispute, { result }) => ({ result }),
};

/** Writes into a case what a step leaves there. */
export function markCase(dispute: DisputeCaseRow, step: TakenStep, mark: Mark): void {
  Object.assign(dispute, MARKS[step]?.(dispute, mark));
}

function ofSide<Row>(side: CaseSide | null, applicant: Row, respondent: Row): Row {
  if (!side) throw new Error('a step of the parties was taken by neither');
  return side === 'APPLICANT' ? applicant : respondent;
}
