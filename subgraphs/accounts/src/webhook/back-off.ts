const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits after the first, second, … failure; together they span the day within which an event is tried. */
const WAITS = [5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 8 * HOUR, 8 * HOUR];

/** Time after the first attempt at which an event that was never taken is given up. */
const GIVEN_UP_AFTER_MS = 24 * HOUR;

/** Time of nothing but failures after which an endpoint is disabled. */
const DISABLED_AFTER_MS = 72 * HOUR;

/** Moment of the next attempt after a failure; null when the event is given up. The last attempt is at 24 hours. */
export function nextAttempt(firstTriedAt: Date, attempts: number, now: Date): Date | null {
  const end = firstTriedAt.getTime() + GIVEN_UP_AFTER_MS;
  if (now.getTime() >= end) return null;
  const wait = WAITS[attempts - 1] ?? 8 * HOUR;
  return new Date(Math.min(now.getTime() + wait, end));
}

/** Indicates whether an endpoint has failed for so long that it is disabled. */
export function isHopeless(failingSince: Date, now: Date): boolean {
  return now.getTime() - failingSince.getTime() >= DISABLED_AFTER_MS;
}
