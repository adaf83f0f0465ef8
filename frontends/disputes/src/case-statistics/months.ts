import { monthBefore, seoulMonth, type MonthPeriod } from '@madang/frontend-kit';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Gives the period that an address says; the last twelve months in Korea for what it leaves out. */
export function monthsOf({ from, to }: MonthPeriod, now: Date): MonthPeriod {
  const last = MONTH.test(to) ? to : seoulMonth(now);
  return { from: MONTH.test(from) ? from : monthBefore(last, 11), to: last };
}

/** Gives what there is of each month from the first to the last of a list, with nothing for those in between of which it has nothing. */
export function everyMonth<T extends { readonly month: string }>(
  list: readonly T[],
): readonly { readonly month: string; readonly known: T | null }[] {
  const [first] = list;
  let month = list.at(-1)?.month;
  const all: { month: string; known: T | null }[] = [];
  while (first && month !== undefined && month >= first.month) {
    const known = list.find((each) => each.month === month) ?? null;
    all.unshift({ month, known });
    month = monthBefore(month, 1);
  }
  return all;
}
