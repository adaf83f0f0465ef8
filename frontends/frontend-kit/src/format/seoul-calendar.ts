/** Period from one month to another, each YYYY-MM. */
export interface MonthPeriod {
  readonly from: string;
  readonly to: string;
}

/** Day in Korea, YYYY-MM-DD. */
export function seoulDay(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(now);
}

/** Month in Korea, YYYY-MM. */
export function seoulMonth(now = new Date()): string {
  return seoulDay(now).slice(0, 7);
}

/** Month so many before another. */
export function monthBefore(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Months of a period, oldest first, at most so many of the newest. */
export function monthsOfPeriod({ from, to }: MonthPeriod, most: number): string[] {
  const months: string[] = [];
  for (let month = to; month >= from && months.length < most; month = monthBefore(month, 1)) months.unshift(month);
  return months;
}
