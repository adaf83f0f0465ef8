/** What is settled by the week, and what by the month (C9). */
export const SETTLEMENT_KINDS = ['WEEKLY', 'MONTHLY'] as const;

/** Kind of a settlement. */
export type SettlementKind = (typeof SETTLEMENT_KINDS)[number];

/** States of a run, in the order in which it passes them; one that failed is begun again. */
export const SETTLEMENT_RUN_STATES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED'] as const;

/** State of a run. */
export type SettlementRunState = (typeof SETTLEMENT_RUN_STATES)[number];

/** States of a settlement, in the order in which it passes them. */
export const SETTLEMENT_STATES = [
  'DRAFT',
  'ISSUED',
  'OBJECTED',
  'APPROVED',
  'PAYABLE',
  'PAID',
  'CARRIED_OVER',
] as const;

/** State of a settlement. */
export type SettlementState = (typeof SETTLEMENT_STATES)[number];

/** Roles in one settlement: who runs its storefront, the maker's headquarters, and time itself. */
export const SETTLEMENT_ROLES = ['OPERATOR', 'HEADQUARTERS', 'CLOCK'] as const;

/** Role in one settlement. */
export type SettlementRole = (typeof SETTLEMENT_ROLES)[number];

/** What the process and its rules look at. */
export interface SettlementFacts {
  readonly state: SettlementState;
  /** Sum of the settlement, in won; below 0 where more came back than was shipped. */
  readonly total: number;
}

/** Working days within which an operator answers a statement; who says nothing has approved it. */
export const ANSWER_DAYS = 5;

/** Most characters of an objection or an answer. */
export const NOTE_LENGTH = 2000;
