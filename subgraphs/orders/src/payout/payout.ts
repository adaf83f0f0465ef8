/** Roles that take a payout file out, once each. */
export const PAYOUT_ROLES = ['HEADQUARTERS', 'ADMIN'] as const;

/** Most settlements of one file. */
export const MOST_SETTLEMENTS = 500;

/** Reasons why an act on payouts is refused. */
export type PayoutCode =
  | 'PAYOUT_EMPTY'
  | 'PAYOUT_TOO_LARGE'
  | 'SETTLEMENT_NOT_APPROVED'
  | 'PAYOUT_UNKNOWN'
  | 'PAYOUT_TAKEN_OUT'
  | 'PAYOUT_PAID';
