import { batch, seoulMonth, type Context } from '@madang/subgraph-kit';
import { monthsUntil } from './consultation-rules.ts';
import { ConsultationMonthRow } from './consultation.entity.ts';
import type { MonthlyCount } from './consultation.ts';

/** Which months of an item category a trend shows. */
export interface TrendQuestion {
  readonly months: number;
  /** Last month, as YYYY-MM; the month under way unless said. */
  readonly until?: string | null;
}

/** Consultations of an item category month by month, oldest first, months without any included. */
export async function monthlyTrend(
  context: Context,
  categoryId: string,
  question: TrendQuestion,
): Promise<MonthlyCount[]> {
  const months = monthsUntil(question.until ?? seoulMonth(context.now), question.months);
  const counts = await countsByMonth(context, [categoryId, months[0], months.at(-1)].join(' '));
  return months.map((month) => ({ month, count: counts.get(month) ?? 0 }));
}

/** Counts by month of an item category between two months; whatever is asked at once costs one statement. */
const countsByMonth = batch<string, ReadonlyMap<string, number>>(async ({ em }, keys) => {
  const wanted = keys.map(partsOf);
  const rows = await em.find(ConsultationMonthRow, {
    itemCategoryId: { $in: wanted.map(({ id }) => id) },
    month: { $gte: earliest(wanted.map(({ from }) => from)), $lte: latest(wanted.map(({ until }) => until)) },
  });
  return wanted.map(
    ({ id }) => new Map(rows.filter((row) => row.itemCategoryId === id).map((row) => [row.month, row.count])),
  );
});

function partsOf(key: string): { id: string; from: string; until: string } {
  const [id = '', from = '', until = ''] = key.split(' ');
  return { id, from, until };
}

function earliest(months: readonly string[]): string {
  return months.reduce((first, month) => (month < first ? month : first));
}

function latest(months: readonly string[]): string {
  return months.reduce((last, month) => (month > last ? month : last));
}
