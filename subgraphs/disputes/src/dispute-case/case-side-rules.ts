import type { Rule } from '@madang/subgraph-kit/process';
import { CASE_SIDES, type CaseSide, type DisputeCase } from './dispute-case.ts';

/** A side gives its opinion once. */
export const opinionNotGivenYet: Rule<DisputeCase, 'ALREADY_STATED'> = {
  code: 'ALREADY_STATED',
  holds: (dispute) => !dispute.side || !statedAt(dispute, dispute.side),
};

/** Nothing is recommended before both sides were heard, or had their time to speak (K7). */
export const opinionsAreIn: Rule<DisputeCase, 'OPINIONS_MISSING'> = {
  code: 'OPINIONS_MISSING',
  holds: (dispute) => Boolean(dispute.opinionsPassedAt) || unheardSides(dispute).length === 0,
};

/** Time passes over opinions only while one is missing. */
export const opinionsStillDue: Rule<DisputeCase, 'WRONG_STATE'> = {
  code: 'WRONG_STATE',
  holds: (dispute) => !opinionsAreIn.holds(dispute),
};

/** A side answers a recommendation once (K9). */
export const notAnsweredYet: Rule<DisputeCase, 'ALREADY_ANSWERED'> = {
  code: 'ALREADY_ANSWERED',
  holds: (dispute) => !dispute.side || !answerOf(dispute, dispute.side),
};

/** Time passes over answers only while one is missing. */
export const answersStillDue: Rule<DisputeCase, 'WRONG_STATE'> = {
  code: 'WRONG_STATE',
  holds: (dispute) => !dispute.recommendationPassedAt && silentSides(dispute).length > 0,
};

/** What was recommended becomes an agreement when both sides agree to it. */
export const bothAgreed: Rule<DisputeCase, 'NOT_BOTH_AGREED'> = {
  code: 'NOT_BOTH_AGREED',
  holds: (dispute) => dispute.state !== 'RECOMMENDATION' || haveBothAgreed(dispute),
};

/** What both sides agree to is neither recommended anew nor decided by a committee. */
export const notBothAgreed: Rule<DisputeCase, 'BOTH_AGREED'> = {
  code: 'BOTH_AGREED',
  holds: (dispute) => dispute.state !== 'RECOMMENDATION' || !haveBothAgreed(dispute),
};

/** A side signs an agreement once (K10). */
export const notSignedYet: Rule<DisputeCase, 'ALREADY_SIGNED'> = {
  code: 'ALREADY_SIGNED',
  holds: (dispute) => !dispute.side || !signedAt(dispute, dispute.side),
};

/** The first signature leaves an agreement unsigned. */
export const otherSideHasNotSigned: Rule<DisputeCase, 'WRONG_STATE'> = {
  code: 'WRONG_STATE',
  holds: (dispute) => !dispute.side || !signedAt(dispute, otherSide(dispute.side)),
};

/** The second signature makes an agreement signed. */
export const otherSideHasSigned: Rule<DisputeCase, 'WRONG_STATE'> = {
  code: 'WRONG_STATE',
  holds: (dispute) => Boolean(dispute.side && signedAt(dispute, otherSide(dispute.side))),
};

/** Time passes over signatures only while one is missing. */
export const signaturesStillDue: Rule<DisputeCase, 'WRONG_STATE'> = {
  code: 'WRONG_STATE',
  holds: (dispute) => unsignedSides(dispute).length > 0,
};

/** A signed agreement is performed before its case is closed (J4). */
export const termsPerformed: Rule<DisputeCase, 'TERMS_OPEN'> = {
  code: 'TERMS_OPEN',
  holds: ({ termsOpen }) => !termsOpen,
};

/** Sides that have not stated their opinion. */
export function unheardSides(dispute: DisputeCase): readonly CaseSide[] {
  return CASE_SIDES.filter((side) => !statedAt(dispute, side));
}

/** Sides that have not answered the recommendation. */
export function silentSides(dispute: DisputeCase): readonly CaseSide[] {
  return CASE_SIDES.filter((side) => !answerOf(dispute, side));
}

/** Sides that have not signed the agreement. */
export function unsignedSides(dispute: DisputeCase): readonly CaseSide[] {
  return CASE_SIDES.filter((side) => !signedAt(dispute, side));
}

/** The side across from a side. */
export function otherSide(side: CaseSide): CaseSide {
  return side === 'APPLICANT' ? 'RESPONDENT' : 'APPLICANT';
}

function haveBothAgreed(dispute: DisputeCase): boolean {
  return CASE_SIDES.every((side) => answerOf(dispute, side) === 'AGREED');
}

function statedAt({ applicantStatedAt, respondentStatedAt }: DisputeCase, side: CaseSide) {
  return side === 'APPLICANT' ? applicantStatedAt : respondentStatedAt;
}

function answerOf({ applicantAnswer, respondentAnswer }: DisputeCase, side: CaseSide) {
  return side === 'APPLICANT' ? applicantAnswer : respondentAnswer;
}

function signedAt({ applicantSignedAt, respondentSignedAt }: DisputeCase, side: CaseSide) {
  return side === 'APPLICANT' ? applicantSignedAt : respondentSignedAt;
}
