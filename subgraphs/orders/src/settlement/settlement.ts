/** Kinds of entries: what is shipped, comes back, is held for a case, given free, kept by a case, or put right by people. */
export const ENTRY_KINDS = [
  'SALE',
  'RETURN',
  'HOLD',
  'RELEASE',
  'DEDUCTION',
  'CLAWBACK',
  'CORRECTION',
  'DELIVERY_FEE',
] as const;

/** Kind of an entry. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Ways in which a case that held lines can end for them. */
export const HOLD_OUTCOMES = ['RELEASED', 'DEDUCTED'] as const;

/** Way in which a case that held lines ended for them. */
export type HoldOutcome = (typeof HOLD_OUTCOMES)[number];

/** Reasons why no correction is asked for. */
export type CorrectionCode =
  | 'STOREFRONT_NOT_CONSIGNED'
  | 'CORRECTION_AMOUNT_INVALID'
  | 'CORRECTION_REASON_MISSING'
  | 'CORRECTION_REASON_TOO_LONG';
