/** What a buyer is given something back for. */
export const COMPENSATION_KINDS = ['REFUND', 'EXCHANGE', 'AWARD', 'CHARGEBACK', 'GOODWILL'] as const;

/** What a buyer is given something back for. */
export type CompensationKind = (typeof COMPENSATION_KINDS)[number];

/** States of a compensation: what is booked counts, what is cancelled no more. */
export const COMPENSATION_STATES = ['BOOKED', 'PAID', 'CANCELLED'] as const;

/** Most letters of a reason. */
export const REASON_LENGTH = 500;

/** Reasons why a compensation is refused. */
export type CompensationCode =
  | 'COMPENSATION_EXCEEDS_PAID'
  | 'GOODWILL_AMOUNT_INVALID'
  | 'GOODWILL_REASON_MISSING'
  | 'GOODWILL_REASON_TOO_LONG'
  | 'LINE_UNKNOWN';
