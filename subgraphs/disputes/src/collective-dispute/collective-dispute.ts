/** States of a collective dispute, in their order (집단분쟁조정, 소비자기본법 68조). */
export const COLLECTIVE_STATES = [
  'REQUESTED',
  'REJECTED',
  'ANNOUNCED',
  'CLOSED',
  'DECIDED',
  'CONCLUDED',
  'REFUSED',
] as const;

/** State of a collective dispute. */
export type CollectiveState = (typeof COLLECTIVE_STATES)[number];

/** States that nobody outside is told of: it was not begun. */
export const UNTOLD_STATES = ['REQUESTED', 'REJECTED'] as const satisfies readonly CollectiveState[];

/** Who moves a collective dispute: lead and officer for the committee, who joins, who has joined, the business, and time. */
export const COLLECTIVE_ROLES = ['LEAD', 'OFFICER', 'CONSUMER', 'PARTICIPANT', 'RESPONDENT', 'CLOCK'] as const;

/** Who moves a collective dispute. */
export type CollectiveRole = (typeof COLLECTIVE_ROLES)[number];

/** Who may ask for a collective mediation (68조 1항). */
export const REQUESTERS = ['AGENCY', 'LOCAL_GOVERNMENT', 'CONSUMER_ORGANISATION', 'BUSINESS'] as const;

/** Who asked for a collective mediation. */
export type Requester = (typeof REQUESTERS)[number];

/** Consumers with the same harm without whom none is begun (소비자기본법 시행령 56조). */
export const FEWEST_HARMED = 50;

/** Days for which it is announced at least (68조 4항). */
export const NOTICE_DAYS = 14;

/** Days in which the committee decides once the announcement is over (68조 7항). */
export const DECISION_DAYS = 30;

/** Participants who speak for all at most (68조의2). */
export const MOST_REPRESENTATIVES = 3;

/** Answers to a decision. */
export const COLLECTIVE_ANSWERS = ['ACCEPTED', 'REFUSED'] as const;

/** Answer to a decision; who says nothing accepts (68조 8항, 67조 2항). */
export type CollectiveAnswer = (typeof COLLECTIVE_ANSWERS)[number];

/** What the process and its rules look at. */
export interface CollectiveDispute {
  readonly state: CollectiveState;
  /** Consumers who are said to be harmed alike. */
  readonly harmed: number;
  /** Answer of who asks, where they are one who answers. */
  readonly answer?: CollectiveAnswer | null;
  /** Members who sat on it without a conflict. */
  readonly unconflicted?: number;
}
