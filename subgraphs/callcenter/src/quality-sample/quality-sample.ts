/** Most samples of one agent in a draw. */
export const MOST_PER_AGENT = 20;

/** Most samples of a draw. */
export const MOST_SAMPLES = 500;

/** Most days of which a draw is made. */
export const MOST_DAYS = 366;

/** Points that a criterion is given at most; the least are none. */
export const MOST_POINTS = 5;

/** Most characters of a comment. */
export const LONGEST_COMMENT = 2000;

/** Most characters of a seed. */
export const LONGEST_SEED = 40;

/** Points for a criterion, with the weight it had when they were given. */
export interface QualityMark {
  readonly code: string;
  readonly weight: number;
  readonly points: number;
}

/** Score of marks: points by weight, from 0 to 100, with one decimal. */
export function scoreOf(marks: readonly QualityMark[]): number {
  const weights = marks.reduce((sum, { weight }) => sum + weight, 0);
  const points = marks.reduce((sum, { weight, points: given }) => sum + weight * given, 0);
  return Math.round((points / (weights * MOST_POINTS)) * 1000) / 10;
}
