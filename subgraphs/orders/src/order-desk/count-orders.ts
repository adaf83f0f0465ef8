import type { Context } from '@madang/subgraph-kit';
import {
  allOf,
  filterCondition,
  ORDER_LIST_FILTERS,
  resolveQuestion,
  type OrderListFilter,
  type OrderQuestion,
} from '../order/index.ts';

/** Most orders that are counted one by one; beyond it a desk is told that there are more. */
const MOST_COUNTED = 1000;

/** Number of orders that a filter leaves. */
interface FilterCount {
  readonly filter: OrderListFilter;
  readonly count: number;
  readonly isMore: boolean;
}

/** Counts what each filter with a number key would leave of a question, each up to a bound, so that the cost has one too. */
export async function countOrders(
  context: Context,
  question: OrderQuestion,
): Promise<{ readonly asOf: Date; readonly counts: readonly FilterCount[] }> {
  const { conditions } = await resolveQuestion(context, { ...question, filter: 'ALL' });
  const parts = ORDER_LIST_FILTERS.map((filter) => allOf([...conditions, ...filterCondition(filter)]));
  const rows = await context.em.execute<{ count: number }[]>(
    parts
      .map(
        ({ sql }) =>
          `select (select count(*)::int from (select from sales_order o where ${sql} limit ${MOST_COUNTED + 1}) as found) as count`,
      )
      .join(' union all '),
    parts.flatMap(({ values }) => [...values]),
  );
  const counts = ORDER_LIST_FILTERS.map((filter, index) => {
    const count = rows[index]?.count ?? 0;
    return { filter, count: Math.min(count, MOST_COUNTED), isMore: count > MOST_COUNTED };
  });
  return { asOf: context.now, counts };
}
