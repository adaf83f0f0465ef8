/** Days of the window that is compared with the usual. */
export const RECENT_DAYS = 30;

/** Windows of as many days before it whose mean is the usual: about a year, so that seasons even out. */
export const USUAL_WINDOWS = 12;

/** Fewest windows on record that make a usual. */
export const FEWEST_WINDOWS = 3;

/** Smallest usual that is compared with; below ten a window, chance alone doubles a count. */
export const FEWEST_USUAL = 10;

/** Most months that a trend shows: ten years. */
export const MAX_MONTHS = 120;

/** Consultations of one item category, as far as the change ratio looks at them. */
export interface RecentCounts {
  /** In the last window. */
  readonly recent: number;
  /** In all the windows before it. */
  readonly before: number;
  /** Number of windows before it that the records reach back. */
  readonly windows: number;
}

/** Number of consultations in a month. */
export interface MonthlyCount {
  /** As YYYY-MM. */
  readonly month: string;
  readonly count: number;
}
