import { daysAfter, seoulDay, type Context } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import { readableUsage } from './usage.access.ts';
import { UsageRow } from './usage.entity.ts';

/** Most days that a question may span. */
const MOST_DAYS = 90;

const SUMS = ['requests', 'points', 'refused', 'errors'].map((column) => raw(`sum(${column})::float8 as ${column}`));

/** What was asked on one day. */
export interface UsageDay {
  readonly day: string;
  readonly requests: number;
  readonly points: number;
  readonly refused: number;
  readonly errors: number;
}

/** Usage of the last days, today in Seoul included, one entry a day even where nothing was asked. */
export async function usageByDay(
  { em, actor, now }: Context,
  { days, keyId }: { readonly days: number; readonly keyId?: string | null },
): Promise<UsageDay[]> {
  const span = Math.min(Math.max(Math.trunc(days), 1), MOST_DAYS);
  const wanted = Array.from({ length: span }, (_, index) => seoulDay(daysAfter(now, index + 1 - span)));
  const first = wanted[0] ?? seoulDay(now);
  const sums: UsageDay[] = await em
    .createQueryBuilder(UsageRow, 'one')
    .select([raw("to_char(hour at time zone 'Asia/Seoul', 'YYYY-MM-DD') as day"), ...SUMS])
    .where(readableUsage(actor))
    .andWhere({ hour: { $gte: new Date(`${first}T00:00:00+09:00`) }, ...(keyId ? { keyId } : {}) })
    .groupBy(raw('1'))
    .execute('all', false);
  const found = new Map(sums.map((sum) => [sum.day, sum]));
  return wanted.map((day) => found.get(day) ?? { day, requests: 0, points: 0, refused: 0, errors: 0 });
}
