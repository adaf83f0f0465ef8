const FIRST_MS = 1000;
const LONGEST_MS = 10 * 60_000;

/** Moment of the next try after a number of them failed: twice as long after each, at most ten minutes. */
export function nextTry(now: Date, failures: number): Date {
  return new Date(now.getTime() + Math.min(FIRST_MS * 2 ** Math.max(failures - 1, 0), LONGEST_MS));
}
