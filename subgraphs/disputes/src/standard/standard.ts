/** How a refund by a standard is reckoned. */
export const REFUND_RULES = ['FULL', 'USED_DAYS', 'REMAINING', 'DEPRECIATION', 'BEFORE_START'] as const;

/** How a refund by a standard is reckoned. */
export type RefundRule = (typeof REFUND_RULES)[number];

/** What a rule needs to know beside what was paid; percents of what was paid. */
export interface RuleTerms {
  /** Taken off, or added to where it is below 0. */
  readonly penaltyPercent?: number;
  readonly addedPercent?: number;
  /** From how many days before the beginning on what percent is taken off, the most days first. */
  readonly penalties?: readonly (readonly [number, number])[];
}
