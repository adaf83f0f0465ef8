import { batch, daysAfter, seoulDay } from '@madang/subgraph-kit';
import { RECENT_DAYS, USUAL_WINDOWS, type RecentCounts } from './consultation.ts';

const NONE: RecentCounts = { recent: 0, before: 0, windows: 0 };

/** The last window of whole days, as [first day, day after the last]; today is still being counted. */
export function recentDays(now: Date): readonly [from: string, until: string] {
  return [seoulDay(daysAfter(now, -RECENT_DAYS)), seoulDay(now)];
}

/** Consultations of an item category in the last thirty whole days and in the windows before; all of a list cost one statement. */
export const recentCounts = batch<string, RecentCounts>(async ({ em, now }, ids) => {
  const [from, until] = recentDays(now);
  const rows = await em.execute<(RecentCounts & { id: string })[]>(
    `with span as (
       select least(?, (?::date - min(day)) / ?)::integer as windows from consultation_day
     )
     select item_category_id as id, windows,
       coalesce(sum(count) filter (where day >= ?), 0)::integer as recent,
       coalesce(sum(count) filter (where day < ? and day >= ?::date - windows * ?), 0)::integer as before
     from consultation_day, span
     where item_category_id = any(?::uuid[]) and day >= ?::date - ? and day < ?
     group by item_category_id, windows`,
    [
      USUAL_WINDOWS,
      from,
      RECENT_DAYS,
      from,
      from,
      from,
      RECENT_DAYS,
      `{${ids.join()}}`,
      from,
      USUAL_WINDOWS * RECENT_DAYS,
      until,
    ],
  );
  const counts = new Map(rows.map(({ id, ...found }) => [id, found]));
  return ids.map((id) => counts.get(id) ?? NONE);
});
