/** States of a case, in the order in which a case passes them. */
export const CASE_STATES = [
  'RECEIVED',
  'SELF_RESOLUTION',
  'FACT_FINDING',
  'RECOMMENDATION',
  'AGREEMENT',
  'CLOSED',
  'WITHDRAWN',
] as const;

/** State of a case. */
export type CaseState = (typeof CASE_STATES)[number];

/** Parties who can be to move. */
export const CASE_PARTIES = ['APPLICANT', 'RESPONDENT', 'OFFICER'] as const;

/** Party who can be to move. */
export type CaseParty = (typeof CASE_PARTIES)[number];

/** Roles in one case: its own officer, the team lead, the consumer who applied, the business that answers. */
export const CASE_ROLES = ['LEAD', 'OFFICER', 'RESPONDENT', 'APPLICANT'] as const;

/** Role in one case. */
export type CaseRole = (typeof CASE_ROLES)[number];

/** Ways a case can end (처리결과). */
export const CASE_RESULTS = ['SETTLED', 'NOT_SETTLED', 'INFORMATION_GIVEN', 'NOT_POSSIBLE'] as const;

/** Way a case ended. */
export type CaseResult = (typeof CASE_RESULTS)[number];

/** Steps a case can take, in the words of its history; it is opened by an event, the others are taken by people. */
export const CASE_STEPS = [
  'open',
  'assign',
  'nameRespondent',
  'notifyReceipt',
  'confirmReceipt',
  'reportSelfRemedy',
  'beginFactFinding',
  'recommendSettlement',
  'recordAgreement',
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
  readonly receiptConfirmedAt?: Date | null;
  readonly selfRemediedAt?: Date | null;
  /** Result a case has, or is about to be given. */
  readonly result?: CaseResult | null;
  /** Indicates whether the lead has approved a report on the case. */
  readonly caseReportApproved?: boolean;
  /** Closing report that the lead has approved last; its result is none where the report names none. */
  readonly closingReport?: { readonly result: CaseResult | null } | null;
}
