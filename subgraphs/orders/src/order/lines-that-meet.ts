import { plainRows, type Context } from '@madang/subgraph-kit';
import { allOf, foundFirst, type Condition, type ResolvedQuestion } from './order-question.ts';
import { OrderLineRow } from './order.entity.ts';

/** A line, and the time of its order by which the list goes. */
export type PlacedLine = OrderLineRow & { readonly place: string };

/** Lines that meet a question, in the order of their orders and by number, from a place on: that time, the order, the line's number. */
export function linesThatMeet(
  em: Context['em'],
  question: ResolvedQuestion,
  { after, limit }: { readonly after: readonly unknown[] | null; readonly limit: number },
): Promise<PlacedLine[]> {
  const { time, oldestFirst, conditions, onLines } = question;
  const way = oldestFirst ? 'asc' : 'desc';
  const { onOrders, onRest } = from(question, after);
  const found = question.isSought ? foundFirst(question, [...conditions, ...onOrders]) : { sql: '', values: [] };
  const { sql, values } = allOf([...(question.isSought ? [] : [...conditions, ...onOrders]), ...onLines, ...onRest]);
  const [source, moment] = question.isSought ? ['found', 'o.moment'] : ['sales_order', `o.${time}`];
  return plainRows<OrderLineRow, { readonly place: string }>(
    em,
    OrderLineRow,
    `${found.sql} select l.*, ${moment}::text as place from ${source} o join order_line l on l.order_id = o.id
     where ${sql} order by ${moment} ${way}, o.id ${way}, l.number limit ?`,
    [...found.values, ...values, limit],
  );
}

/** Place of a line in such a list, for the cursor after it. */
export function placeOf({ place, orderId, number }: PlacedLine): readonly string[] {
  return [place, orderId, number];
}

/** An order's lines may lie on two pages: the second begins within it. */
function from(
  { time, oldestFirst }: ResolvedQuestion,
  after: readonly unknown[] | null,
): Readonly<Record<'onOrders' | 'onRest', readonly Condition[]>> {
  if (!after) return { onOrders: [], onRest: [] };
  const [moment, orderId, number] = after;
  const sign = oldestFirst ? '>=' : '<=';
  return {
    onOrders: [{ sql: `(o.${time}, o.id) ${sign} (?::timestamptz, ?::uuid)`, values: [moment, orderId] }],
    onRest: [{ sql: 'not (o.id = ?::uuid and l.number <= ?)', values: [orderId, number] }],
  };
}
