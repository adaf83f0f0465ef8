/** States of a case, in the order in which a case passes them. */
export const CASE_STATES = [
  'RECEIVED',
  'ASSIGNED',
  'NOTIFIED',
  'SELF_RESOLUTION',
  'FACT_FINDING',
  'OPINIONS',
  'RECOMMENDATION',
  'UNSIGNED',
  'SIGNED',
  'MEDIATION',
  'CLOSED',
  'WITHDRAWN',
] as const;

/** State of a case. */
export type CaseState = (typeof CASE_STATES)[number];

/** Parties who can be to move. */
export const CASE_PARTIES = ['APPLICANT', 'RESPONDENT', 'OFFICER', 'LEAD', 'COMMITTEE'] as const;

/** Party who can be to move. */
export type CaseParty = (typeof CASE_PARTIES)[number];

/** Sides of the dispute. */
export const CASE_SIDES = ['APPLICANT', 'RESPONDENT'] as const;

/** Side of the dispute. */
export type CaseSide = (typeof CASE_SIDES)[number];

/** Roles in one case: its own officer, the team lead, the consumer who applied, the business that answers, and time itself. */
export const CASE_ROLES = ['LEAD', 'OFFICER', 'RESPONDENT', 'APPLICANT', 'CLOCK'] as const;

/** Role in one case. */
export type CaseRole = (typeof CASE_ROLES)[number];

/** Ways a case can end (처리결과). */
export const CASE_RESULTS = [
  'SETTLED',
  'NOT_SETTLED',
  'INFORMATION_GIVEN',
  'NOT_POSSIBLE',
  'MEDIATED',
  'NOT_MEDIATED',
] as const;

/** Way a case ended. */
export type CaseResult = (typeof CASE_RESULTS)[number];

/** What a side answers to a recommendation (동의/부동의, K9). */
export const CASE_ANSWERS = ['AGREED', 'DISAGREED'] as const;

/** What a side answers to a recommendation. */
export type CaseAnswer = (typeof CASE_ANSWERS)[number];

/** Steps a case can take, in the words of its history; it is opened by an event, the others are taken by people or by time. */
export const CASE_STEPS = [
  'open',
  'assign',
  'reassign',
  'recuse',
  'nameRespondent',
  'notifyReceipt',
  'confirmReceipt',
  'reportSelfRemedy',
  'passSelfResolution',
  'beginFactFinding',
  'requestOpinions',
  'giveOpinion',
  'passOpinions',
  'recommendSettlement',
  'answerRecommendation',
  'passRecommendation',
  'draftAgreement',
  'signAgreement',
  'sealAgreement',
  'rejectAgreement',
  'passSignatures',
  'recordAgreement',
  'transferToMediation',
  'concludeMediation',
  'withdrawMediation',
  'close',
  'withdraw',
] as const;

/** Days from receipt within which a case is to be settled (소비자기본법 58조). */
export const RECOMMENDATION_DAYS = 30;

/** Days by which that time can be extended altogether, only by approval (소비자기본법 58조). */
export const LONGEST_EXTENSION_DAYS = 60;

/** What the process and its rules look at. */
export interface DisputeCase {
  readonly state: CaseState;
  readonly respondentId?: string | null;
  readonly selfRemediedAt?: Date | null;
  readonly applicantStatedAt?: Date | null;
  readonly respondentStatedAt?: Date | null;
  /** When the time for opinions was over without both. */
  readonly opinionsPassedAt?: Date | null;
  readonly applicantAnswer?: CaseAnswer | null;
  readonly respondentAnswer?: CaseAnswer | null;
  /** When the time to answer the recommendation was over without both. */
  readonly recommendationPassedAt?: Date | null;
  readonly applicantSignedAt?: Date | null;
  readonly respondentSignedAt?: Date | null;
  /** Number of terms of the agreement that are not performed yet. */
  readonly termsOpen?: number;
  /** Indicates whether its officer has to do with the respondent, and acts no more. */
  readonly officerConflict?: boolean;
  /** Side for which a step is looked at; none for staff and time. */
  readonly side?: CaseSide | null;
  /** Result a case has, or is about to be given. */
  readonly result?: CaseResult | null;
  /** Indicates whether the lead has approved a report on the case. */
  readonly caseReportApproved?: boolean;
  /** Closing report that the lead has approved last; its result is none where the report names none. */
  readonly closingReport?: { readonly result: CaseResult | null } | null;
}
