const DAY_MS = 86_400_000;
const SEOUL_MS = 9 * 3_600_000;
const DAYS_OF_WEEK = 7;

/** Day of a moment in Seoul, as `2026-11-28`. */
export function dayOfSeoul(moment: string | Date): string {
  return new Date(new Date(moment).getTime() + SEOUL_MS).toISOString().slice(0, 10);
}

/** Day so many days after another; before it where the number is negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Month of a day, as `2026-11`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** Month so many months after another. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Indicates whether a word from an address is a month. */
export function isMonth(word: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(word);
}

/** Weeks that a calendar shows for a month: whole ones from Sunday on, with the days before and after it. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const last = dayAfter(`${monthAfter(month, 1)}-01`, -1);
  const start = dayAfter(first, -weekdayOf(first));
  const weeks: string[][] = [];
  for (let day = start; day <= last; day = dayAfter(day, DAYS_OF_WEEK)) {
    weeks.push(Array.from({ length: DAYS_OF_WEEK }, (_none, place) => dayAfter(day, place)));
  }
  return weeks;
}

/** The same day of another month, or its last one where it has no such day. */
export function dayInMonth(day: string, month: string): string {
  const wanted = `${month}-${day.slice(8)}`;
  const last = dayAfter(`${monthAfter(month, 1)}-01`, -1);
  return wanted > last ? last : wanted;
}

/** Groups things by a day, each day in the order in which its things came. */
export function byDay<Thing>(things: readonly Thing[], dayOf: (thing: Thing) => string): ReadonlyMap<string, Thing[]> {
  const days = new Map<string, Thing[]>();
  for (const thing of things) {
    const day = dayOf(thing);
    days.set(day, [...(days.get(day) ?? []), thing]);
  }
  return days;
}
