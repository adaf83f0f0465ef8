/** Gives the present moment; a value of its own so that tests can hold it still. */
export type Clock = () => Date;

/** Clock of the running system. */
export const systemClock: Clock = () => new Date();

/** Korea has had no daylight saving time since 1988, so Asia/Seoul is a constant offset. */
const SEOUL_OFFSET_MS = 9 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Calendar day in Asia/Seoul, as YYYY-MM-DD. */
export function seoulDay(moment: Date): string {
  return new Date(moment.getTime() + SEOUL_OFFSET_MS).toISOString().slice(0, 10);
}

/** Moment in Asia/Seoul with its zone, as marketplaces and people write it: 2026-11-20T09:00:00.000+09:00. */
export function inSeoul(moment: Date): string {
  return `${new Date(moment.getTime() + SEOUL_OFFSET_MS).toISOString().slice(0, 23)}+09:00`;
}

/** Moment at which a day in Asia/Seoul, such as 2026-11-20, begins. */
export function seoulMidnight(day: string): Date {
  return new Date(`${day}T00:00:00+09:00`);
}

/** Calendar month in Asia/Seoul, as YYYY-MM. */
export function seoulMonth(moment: Date): string {
  return seoulDay(moment).slice(0, 7);
}

/** Number of midnights in Asia/Seoul between two moments (E6: "접수 41일 지난"). */
export function elapsedDays(from: Date, to: Date): number {
  return seoulDayNumber(to) - seoulDayNumber(from);
}

/** Moment a number of days later, to the hour. */
export function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY_MS);
}

function seoulDayNumber(moment: Date): number {
  return Math.floor((moment.getTime() + SEOUL_OFFSET_MS) / DAY_MS);
}
