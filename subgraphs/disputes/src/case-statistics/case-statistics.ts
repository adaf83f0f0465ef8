/** What cases are counted by (K20), beside all of them. */
export const DIMENSIONS = [
  'ITEM',
  'CLAIM_REASON',
  'SALE_TYPE',
  'SALES_TACTIC',
  'REGION',
  'RESULT',
  'ORIGIN',
  'DURATION',
] as const;

/** What cases are counted by. */
export type Dimension = (typeof DIMENSIONS)[number];

/** Counts below this are told to nobody outside: they could be somebody. */
export const FEWEST_TOLD = 5;

/** Most months of one report. */
export const MOST_MONTHS = 120;

/** Figures of the cases that came in a period; a figure that was suppressed is null. */
export interface Figures {
  readonly opened: number | null;
  readonly ended: number | null;
  readonly settled: number | null;
  readonly online: number | null;
  /** Whole days from receipt to end, of all ended ones together. */
  readonly days: number | null;
}

/** Figures of one value of a dimension. */
export interface ValueFigures extends Figures {
  readonly value: string;
}

/** Figures of one month. */
export interface MonthFigures extends Figures {
  /** YYYY-MM. */
  readonly month: string;
}

/** What is known of the cases of a period. */
export interface CaseStatistics {
  readonly countedAt: Date | null;
  readonly totals: Figures;
  readonly months: readonly MonthFigures[];
  readonly by: Readonly<Record<Dimension, readonly ValueFigures[]>>;
}
