import {
  keysetPage,
  pageSize,
  plainRows,
  positionOf,
  type Context,
  type Page,
  type PageArgs,
} from '@madang/subgraph-kit';
import {
  allOf,
  foundFirst,
  resolveQuestion,
  type Condition,
  type OrderQuestion,
  type ResolvedQuestion,
} from './order-question.ts';
import { OrderRow } from './order.entity.ts';

/** Orders that meet all that was asked, newest first unless asked otherwise (E8). */
export async function findOrders(context: Context, question: OrderQuestion, args: PageArgs): Promise<Page<OrderRow>> {
  const resolved = await resolveQuestion(context, question);
  const { time } = resolved;
  const way = resolved.oldestFirst ? 'asc' : 'desc';
  const size = pageSize(args.first);
  const conditions = [...resolved.conditions, ...after(resolved, args.after)];
  const { sql, values } = resolved.isSought
    ? foundAndSorted(resolved, conditions, way)
    : sorted(allOf(conditions), `o.${time} ${way}, o.id ${way}`);
  const rows = await plainRows(context.em, OrderRow, sql, [...values, size + 1]);
  return keysetPage(rows, size, (order) => [timeOf(order, time), order.id]);
}

function sorted({ sql, values }: Condition, order: string): Condition {
  return { sql: `select o.* from sales_order o where ${sql} order by ${order} limit ?`, values };
}

function foundAndSorted(question: ResolvedQuestion, conditions: readonly Condition[], way: 'asc' | 'desc'): Condition {
  const { sql: found, values } = foundFirst(question, conditions);
  const page = `select id, moment from found order by moment ${way}, id ${way} limit ?`;
  return {
    sql: `${found} select o.* from (${page}) as page join sales_order o on o.id = page.id order by page.moment ${way}, o.id ${way}`,
    values,
  };
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
