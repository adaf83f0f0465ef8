import { Temporal } from 'temporal-polyfill';
import { elapsedDays, seoulDay } from '../clock.ts';

/** Units in which a clock counts. */
export const CLOCK_UNITS = ['HOURS', 'DAYS', 'BUSINESS_DAYS', 'MONTHS'] as const;

/** One unit out of {@link CLOCK_UNITS}. */
export type ClockUnit = (typeof CLOCK_UNITS)[number];

/** Public holidays, by their day in Asia/Seoul as YYYY-MM-DD. */
export interface Holidays {
  has(day: string): boolean;
}

/** Time for which a period stood still. */
export interface Pause {
  readonly from: Date;
  readonly until: Date;
}

/** A period that runs, with all that moves its end. */
export interface RunningPeriod {
  readonly unit: ClockUnit;
  readonly length: number;
  readonly since: Date;
  /** End that was given instead of counted; it is not moved to a working day, because whoever gave it chose it. */
  readonly given?: Date | null;
  readonly pauses?: readonly Pause[];
  /** Days that were granted; working days where working days are counted. */
  readonly extendedDays?: number;
}

type Day = Temporal.PlainDate;

const ZONE = 'Asia/Seoul';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SATURDAY = 6;

/**
 * End of a period: the last millisecond of its last day in Asia/Seoul (민법 159조), of the next working day if that is a
 * Saturday or holiday (161조). Hours are exact and end when they end.
 */
export function endOfPeriod(period: RunningPeriod, holidays: Holidays): Date {
  const { unit, length, since, given, pauses = [], extendedDays = 0 } = period;
  if (given) return new Date(given.getTime() + (pausedDays(pauses) + extendedDays) * DAY_MS);
  if (unit === 'HOURS') {
    return new Date(since.getTime() + length * HOUR_MS + pausedMs(pauses) + extendedDays * DAY_MS);
  }
  const first = firstDayOf(since);
  if (unit === 'BUSINESS_DAYS') {
    return endOf(nthWorkday(first, length + pausedWorkdays(pauses, holidays) + extendedDays, holidays));
  }
  const last = unit === 'DAYS' ? first.add({ days: length - 1 }) : lastDayOfMonths(first, length);
  return endOf(workdayFrom(last.add({ days: pausedDays(pauses) + extendedDays }), holidays));
}

/** Moment from which a period is red (E6): its end, or some hours after its beginning if those are over first. */
export function redFrom(
  { since, pauses = [] }: RunningPeriod,
  end: Date,
  redAfterHours: number | null | undefined,
): Date {
  if (redAfterHours === null || redAfterHours === undefined) return end;
  return new Date(Math.min(end.getTime(), since.getTime() + redAfterHours * HOUR_MS + pausedMs(pauses)));
}

/** Indicates whether offices work on a day: it is no Saturday, Sunday or holiday. */
export function isWorkday(day: string, holidays: Holidays): boolean {
  return isWorking(Temporal.PlainDate.from(day), holidays);
}

/** Last millisecond of a day in Asia/Seoul. */
export function endOfDay(day: string): Date {
  return endOf(Temporal.PlainDate.from(day));
}

/** First millisecond of a day in Asia/Seoul. */
export function beginningOfDay(day: string): Date {
  return new Date(endOfDay(day).getTime() + 1 - DAY_MS);
}

/** First day that counts: the day of the beginning only if that is at midnight (157조). */
function firstDayOf(since: Date): Day {
  const day = Temporal.PlainDate.from(seoulDay(since));
  return beginningOfDay(day.toString()).getTime() === since.getTime() ? day : day.add({ days: 1 });
}

/** Day before the one that corresponds to the first, or the end of a month without it (160조). */
function lastDayOfMonths(first: Day, months: number): Day {
  const corresponding = first.add({ months }, { overflow: 'constrain' });
  return corresponding.day === first.day ? corresponding.subtract({ days: 1 }) : corresponding;
}

function nthWorkday(first: Day, count: number, holidays: Holidays): Day {
  let day = workdayFrom(first, holidays);
  for (let counted = 1; counted < count; counted += 1) day = workdayFrom(day.add({ days: 1 }), holidays);
  return day;
}

function workdayFrom(day: Day, holidays: Holidays): Day {
  let next = day;
  while (!isWorking(next, holidays)) next = next.add({ days: 1 });
  return next;
}

function isWorking(day: Day, holidays: Holidays): boolean {
  return day.dayOfWeek < SATURDAY && !holidays.has(day.toString());
}

function endOf(day: Day): Date {
  return new Date(day.add({ days: 1 }).toZonedDateTime(ZONE).epochMilliseconds - 1);
}

function pausedMs(pauses: readonly Pause[]): number {
  return pauses.reduce((sum, { from, until }) => sum + (until.getTime() - from.getTime()), 0);
}

function pausedDays(pauses: readonly Pause[]): number {
  return pauses.reduce((sum, { from, until }) => sum + elapsedDays(from, until), 0);
}

function pausedWorkdays(pauses: readonly Pause[], holidays: Holidays): number {
  let count = 0;
  for (const { from, until } of pauses) {
    let day = Temporal.PlainDate.from(seoulDay(from));
    for (let left = elapsedDays(from, until); left > 0; left -= 1) {
      day = day.add({ days: 1 });
      if (isWorking(day, holidays)) count += 1;
    }
  }
  return count;
}
