import {
  keysetPage,
  pageSize,
  plainRows,
  positionOf,
  type Context,
  type Page,
  type PageArgs,
} from '@madang/subgraph-kit';
import { allOf, resolveQuestion, type Condition, type OrderQuestion, type ResolvedQuestion } from './order-question.ts';
import { OrderRow } from './order.entity.ts';

/** Orders that meet all that was asked, newest first unless asked otherwise (E8). */
export async function findOrders(context: Context, question: OrderQuestion, args: PageArgs): Promise<Page<OrderRow>> {
  const resolved = await resolveQuestion(context, question);
  const { time } = resolved;
  const way = resolved.oldestFirst ? 'asc' : 'desc';
  const size = pageSize(args.first);
  const { sql, values } = allOf([...resolved.conditions, ...after(resolved, args.after)]);
  const rows = await plainRows(
    context.em,
    OrderRow,
    `select o.* from sales_order o where ${sql} order by o.${time} ${way}, o.id ${way} limit ?`,
    [...values, size + 1],
  );
  return keysetPage(rows, size, (order) => [timeOf(order, time), order.id]);
}

function after({ time, oldestFirst }: ResolvedQuestion, cursor: string | null | undefined): Condition[] {
  if (!cursor) return [];
  const sign = oldestFirst ? '>' : '<';
  return [{ sql: `(o.${time}, o.id) ${sign} (?::timestamptz, ?::uuid)`, values: positionOf(cursor, 2) }];
}

function timeOf({ orderedAt, paidAt, collectedAt, shippedAt }: OrderRow, column: string): Date | null | undefined {
  if (column === 'paid_at') return paidAt;
  if (column === 'collected_at') return collectedAt;
  return column === 'shipped_at' ? shippedAt : orderedAt;
}
