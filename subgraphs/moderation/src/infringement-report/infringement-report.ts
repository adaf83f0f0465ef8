/** Kinds of rights that a report can be about. */
export const RIGHT_KINDS = ['COPYRIGHT', 'TRADEMARK', 'DESIGN', 'PATENT', 'PORTRAIT'] as const;

/** Kind of right that a report is about. */
export type RightKind = (typeof RIGHT_KINDS)[number];

/** States of a report. */
export const REPORT_STATES = [
  'RECEIVED',
  'UNDER_REVIEW',
  'HIDDEN',
  'OBJECTED',
  'RESUMING',
  'REINSTATED',
  'REJECTED',
  'CLOSED',
] as const;

/** State of a report. */
export type ReportState = (typeof REPORT_STATES)[number];

/** Roles in one report; claimant and poster act by the link they were sent, CLOCK is time itself. */
export const REPORT_ROLES = ['MODERATOR', 'CLAIMANT', 'POSTER', 'CLOCK'] as const;

/** Role in one report. */
export type ReportRole = (typeof REPORT_ROLES)[number];

/** Steps a report can take, in the words of its history; it is received from the community, the others are taken here. */
export const REPORT_STEPS = [
  'receive',
  'beginReview',
  'hide',
  'reject',
  'object',
  'upholdObjection',
  'rejectObjection',
  'reportLawsuit',
  'reinstate',
  'reverse',
  'closeUncontested',
] as const;

/** Situations in which a report is rejected (R9). */
export const REJECTION_SITUATIONS = ['HOLDER_UNCONFIRMED', 'EVIDENCE_SHORT', 'POST_GONE', 'ID_NOT_MASKED'] as const;

/** Situation in which a report is rejected. */
export type RejectionSituation = (typeof REJECTION_SITUATIONS)[number];

/** Days in which the poster can object to the hiding (R6; 저작권법 103조). */
export const OBJECTION_DAYS = 30;

/** Sentence that an operations memo must hold before a decision (R7). */
export const IDENTITY_CHECK_WORDS = '신분증 본인 확인 완료';

/** What the process and its rules look at. */
export interface InfringementReport {
  readonly state: ReportState;
  readonly objectionUntil?: Date | null;
  /** Moment from which the post is shown again, once an objection was upheld. */
  readonly resumeAt?: Date | null;
  /** Memo of the decision about to be taken; none while only the possible steps are asked for. */
  readonly operatorMemo?: string;
  /** Whether a document that shows too much is still there; not said while only the possible steps are asked for. */
  readonly unmaskedDocument?: boolean;
  /** Moment at which the step is looked at; none where time plays no part. */
  readonly now?: Date;
}
