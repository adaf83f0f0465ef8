/** Lengths of time that can be looked at, in days. */
export const PERIODS = ['7', '30', '90'] as const;

const DAY_MS = 24 * 60 * 60 * 1000;
const SEOUL_OFFSET_MS = 9 * 60 * 60 * 1000;

/** First and last day in Asia/Seoul of the days until now; what is no known length is thirty days. */
export function periodOf(days: string, now: Date): { readonly from: string; readonly to: string } {
  const length = Number(PERIODS.find((known) => known === days) ?? '30');
  const today = now.getTime() + SEOUL_OFFSET_MS;
  return { from: dayOf(today - (length - 1) * DAY_MS), to: dayOf(today) };
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
