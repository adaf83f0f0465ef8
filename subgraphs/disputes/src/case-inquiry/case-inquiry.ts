/** States of what an officer ordered. */
export const INQUIRY_STATES = ['ORDERED', 'RESULT', 'CALLED_OFF'] as const;

/** State of what an officer ordered. */
export type InquiryState = (typeof INQUIRY_STATES)[number];

/** A test or the advice of an expert (시험·자문의뢰, K14), or a look at the place itself (현장조사, K17). */
export const INQUIRY_KINDS = ['EXPERT_REVIEW', 'FIELD_INVESTIGATION'] as const;

/** What was ordered. */
export type InquiryKind = (typeof INQUIRY_KINDS)[number];

/** Fields in which somebody else knows better. */
export const INQUIRY_CATEGORIES = ['CAR', 'MEDICAL', 'TEXTILE', 'OTHER'] as const;

/** Field in which somebody else knows better. */
export type InquiryCategory = (typeof INQUIRY_CATEGORIES)[number];

/** Roles towards an inquiry: the officer of its case, and the end of that case. */
export const INQUIRY_ROLES = ['OFFICER', 'CASE'] as const;

/** Role towards an inquiry. */
export type InquiryRole = (typeof INQUIRY_ROLES)[number];

/** What the process of an inquiry looks at. */
export interface Inquiry {
  readonly state: InquiryState;
}

/** Longest name of a person or an organisation, in characters. */
export const NAME_LENGTH = 200;

/** Longest question, in characters; that of any text in a case. */
export const QUESTION_LENGTH = 20_000;

/** Days for which an inquiry may take at most. */
export const MOST_DAYS = 365;

/** Days for which an inquiry takes where its clock is not told its end. */
export const USUAL_DAYS = 14;

/** Highest cost, in won. */
export const HIGHEST_COST = 10_000_000_000;
