/** States of a mediation, in their order (분쟁조정, K15). */
export const MEDIATION_STATES = ['RECEIVED', 'ON_AGENDA', 'DECIDED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'] as const;

/** State of a mediation. */
export type MediationState = (typeof MEDIATION_STATES)[number];

/** Who moves a mediation: the officer as its secretary, the sides, and time. */
export const MEDIATION_ROLES = ['OFFICER', 'APPLICANT', 'RESPONDENT', 'CLOCK'] as const;

/** Who moves a mediation. */
export type MediationRole = (typeof MEDIATION_ROLES)[number];

/** Days in which the committee decides (소비자기본법 66조). */
export const DECISION_DAYS = 30;

/** Days by which that can be extended altogether; the sides are told. */
export const LONGEST_DECISION_EXTENSION_DAYS = 60;

/** Days in which the sides accept or refuse a decision; silence accepts (소비자기본법 67조). */
export const ANSWER_DAYS = 15;

/** What the process and its rules look at. */
export interface Mediation {
  readonly state: MediationState;
  readonly applicantAcceptedAt?: Date | null;
  readonly respondentAcceptedAt?: Date | null;
  /** Side for which a step is looked at; none for staff and time. */
  readonly side?: 'APPLICANT' | 'RESPONDENT' | null;
  /** Members who sat on it without a conflict. */
  readonly unconflicted?: number;
}
