/** States of a request for supplements: an answer that comes too late still comes. */
export const SUPPLEMENT_STATES = ['OPEN', 'ANSWERED', 'UNANSWERED', 'CALLED_OFF'] as const;

/** State of a request for supplements. */
export type SupplementState = (typeof SUPPLEMENT_STATES)[number];

/** Roles towards a request: the party that was asked, the officer of the case, time, and the end of the case. */
export const SUPPLEMENT_ROLES = ['ASKED', 'OFFICER', 'CLOCK', 'CASE'] as const;

/** Role towards a request. */
export type SupplementRole = (typeof SUPPLEMENT_ROLES)[number];

/** What is asked for: words, files, a day, or a sum in won. */
export const QUESTION_KINDS = ['TEXT', 'FILE', 'DATE', 'AMOUNT'] as const;

/** What is asked for by one question. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One question of a request. */
export interface SupplementQuestion {
  readonly label: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
}

/** What was answered to one question: words, a day as YYYY-MM-DD, whole won in digits, or files. */
export interface SupplementAnswer {
  readonly value: string | null;
  readonly fileIds: readonly string[];
}

/** What the process of a request looks at. */
export interface Supplement {
  readonly state: SupplementState;
}

/** Days within which supplements are to come, unless the officer says otherwise. */
export const SUPPLEMENT_DAYS = 7;

/** Most days that an officer gives. */
export const MOST_DAYS = 60;

/** Most questions of one request. */
export const MOST_QUESTIONS = 10;

/** Longest question, in characters. */
export const LABEL_LENGTH = 200;

/** Longest answer to one question, in characters; ten of them with their questions fit one message. */
export const ANSWER_LENGTH = 1500;

/** Longest reason for a decision on a late answer, in characters. */
export const REASON_LENGTH = 2000;
