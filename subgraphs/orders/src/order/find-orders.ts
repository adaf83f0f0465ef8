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
  const list = { way, limit: size + 1 } as const;
  const { sql, values } = resolved.isSought
    ? foundAndSorted(resolved, conditions, list)
    : walked(resolved, conditions, list);
  const rows = await plainRows(context.em, OrderRow, sql, values);
  return keysetPage(rows, size, (order) => [timeOf(order, time), order.id]);
}

/** Which end of the time a list begins at, and how many it takes. */
interface List {
  readonly way: 'asc' | 'desc';
  readonly limit: number;
}

/** The first orders that a walk along the time meets. */
function walked({ time }: ResolvedQuestion, conditions: readonly Condition[], { way, limit }: List): Condition {
  const { sql, values } = allOf(conditions);
  return {
    sql: `select o.* from sales_order o where ${sql} order by o.${time} ${way}, o.id ${way} limit ?`,
    values: [...values, limit],
  };
}

/** Fewest orders of a person that are not all put in order at once: the newest of so many may be met sooner along the time. */
const MANY = 100;
const IS_MANY = `(select count(*) from found) = ${MANY}`;
/** Orders that are walked past at most: who has ordered nothing for long is not looked for among everything since. */
const MOST_PASSED = 10_000;

function foundAndSorted(question: ResolvedQuestion, conditions: readonly Condition[], list: List): Condition {
  return question.mayBeMany ? manyAndSorted(question, conditions, list) : fewAndSorted(question, conditions, list);
}

/** Without the bound that bounds nothing they would be looked for along the time. */
function fewAndSorted({ time }: ResolvedQuestion, conditions: readonly Condition[], { way, limit }: List): Condition {
  const { sql, values } = allOf(conditions);
  return {
    sql: `select o.* from (select o.* from sales_order o where ${sql} offset 0) as o
          order by o.${time} ${way}, o.id ${way} limit ?`,
    values: [...values, limit],
  };
}

function manyAndSorted(question: ResolvedQuestion, conditions: readonly Condition[], list: List): Condition {
  const { way, limit } = list;
  const found = foundFirst(question, conditions, MANY);
  const many = ofMany(question, conditions, list);
  return {
    sql: `${found.sql}${many.sql} select o.* from (
            select id, moment from ${EITHER} order by moment ${way}, id ${way} limit ?
          ) as page join sales_order o on o.id = page.id order by page.moment ${way}, o.id ${way}`,
    values: [...found.values, ...many.values, limit],
  };
}

/** Which of them holds is known before any begins. */
const EITHER = `(
  select id, moment from found where not ${IS_MANY} union all select id, moment from met where not exists (select from rest) union all select id, moment from rest
) as either`;

/** A page of many: those that a walk along the time meets where they fill it, and all of them otherwise. */
function ofMany({ time, sought }: ResolvedQuestion, conditions: readonly Condition[], { way, limit }: List): Condition {
  const isSought = allOf(sought);
  const others = allOf(conditions.filter((condition) => !sought.includes(condition)));
  const all = allOf(conditions);
  return {
    sql: `, met as materialized (
        select id, moment from (
          select o.id, o.${time} as moment, ${isSought.sql} as is_sought from sales_order o
          where ${IS_MANY} and ${others.sql} order by o.${time} ${way}, o.id ${way} limit ${MOST_PASSED}
        ) as passed where is_sought order by moment ${way}, id ${way} limit ?
      ), rest as materialized (
        select o.id, o.${time} as moment from sales_order o
        where ${IS_MANY} and (select count(*) from met) < ? and ${all.sql}
      )`,
    values: [...isSought.values, ...others.values, limit, limit, ...all.values],
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
