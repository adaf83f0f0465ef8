import { daysAfter, needsFinder, seoulMidnight, type Context } from '@madang/subgraph-kit';
import { argumentsOf, soughtByName, soughtByNumber, soughtByPhone, soughtByText, type Sought } from './order-search.ts';
import { readableOrders } from './order.access.ts';
import { ORDER_TIME_COLUMNS, type OrderErpStatus, type OrderListFilter, type OrderTime } from './order.ts';

/** What to look for among orders; all that is said must hold (E8). */
export interface OrderQuestion {
  /** The one box: number, phone, tracking number, name or sku. */
  readonly search?: string | null;
  readonly filter?: OrderListFilter | null;
  /** Code of a storefront. */
  readonly storefront?: string | null;
  /** First and last day of the order, in Asia/Seoul. */
  readonly orderedFrom?: string | null;
  readonly orderedUntil?: string | null;
  /** Code of a warehouse. */
  readonly warehouse?: string | null;
  readonly channel?: string | null;
  readonly channelStatus?: string | null;
  readonly erpStatus?: OrderErpStatus | null;
  readonly number?: string | null;
  readonly trackingNumber?: string | null;
  /** Orderer or recipient. */
  readonly name?: string | null;
  readonly phone?: string | null;
  readonly sku?: string | null;
  /** Time that the period and the order of the list are told in. */
  readonly time?: OrderTime | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly oldestFirst?: boolean | null;
}

/** Condition of SQL on an order `o`, or on its line `l`. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Condition that looks for a text, and how many orders may meet it. */
interface SoughtCondition extends Condition {
  readonly finds: 'ONE' | 'FEW' | 'MANY';
}

/** A question as it is put to the database; plain values, of which none is a name or a phone number. */
export interface ResolvedQuestion {
  readonly conditions: readonly Condition[];
  /** Those of them that look for a text. */
  readonly sought: readonly Condition[];
  /** Indicates whether some of them look for a text that is not the whole number of one order: few meet it, and are found before they are put in order. */
  readonly isSought: boolean;
  /** Indicates whether that text is of a person, who may have thousands of orders. */
  readonly mayBeMany: boolean;
  /** What a line must be like beyond its order, for a list of lines. */
  readonly onLines: readonly Condition[];
  /** Column of the time by which the list is ordered. */
  readonly time: string;
  readonly oldestFirst: boolean;
}

/** Turns a question into conditions of which each usual one is a walk along an index; ids are looked for where an index of texts knows them. */
export async function resolveQuestion(context: Context, question: OrderQuestion): Promise<ResolvedQuestion> {
  const time = ORDER_TIME_COLUMNS[question.time ?? 'ORDERED'];
  const sought = await soughtConditions(context, question);
  const conditions = [
    ...readableCondition(context),
    ...plainConditions(question),
    ...period('o.ordered_at', question.orderedFrom, question.orderedUntil),
    ...period(`o.${time}`, question.from, question.until),
    ...(time === 'ordered_at' ? [] : [{ sql: `o.${time} is not null`, values: [] }]),
    ...filterCondition(question.filter ?? 'ALL'),
    ...sought,
  ];
  return {
    conditions,
    sought,
    isSought: sought.some(({ finds }) => finds !== 'ONE'),
    mayBeMany: sought.length > 0 && sought.every(({ finds }) => finds === 'MANY'),
    onLines: lineConditions(question),
    time,
    oldestFirst: question.oldestFirst ?? false,
  };
}

/** Condition that a filter with a number key stands for; none for all orders. */
export function filterCondition(filter: OrderListFilter): Condition[] {
  if (filter === 'ALL') return [];
  if (filter === 'BULK') return [{ sql: 'o.is_bulk', values: [] }];
  if (filter === 'NEW') return [{ sql: "o.erp_status = 'RECEIVED' and o.collected_at is not null", values: [] }];
  // Written out, because an index of some rows alone is chosen by what the statement says.
  return [{ sql: `o.line_marks @> array['${filter}']::text[]`, values: [] }];
}

/**
 * Orders `o` that meet conditions, with their id and the time of the list as `moment`: found before they are put in order,
 * because walking along the time for few that are sought reads them all.
 */
export function foundFirst(
  { time }: ResolvedQuestion,
  conditions: readonly Condition[],
  atMost: number | null = null,
): Condition {
  const { sql, values } = allOf(conditions);
  const limit = atMost === null ? '' : ` limit ${atMost}`;
  return {
    sql: `with found as materialized (select o.id, o.${time} as moment from sales_order o where ${sql}${limit})`,
    values,
  };
}

/** Conditions in one text, and their values in its order. */
export function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: ['true', ...conditions.map(({ sql }) => sql)].join(' and '),
    values: conditions.flatMap(({ values }) => values),
  };
}

/** Condition on the orders that an actor reads. */
export function readableCondition({ actor }: Context): Condition[] {
  const { id, storefrontCode, customerId } = readableOrders(actor);
  if (id) return [{ sql: 'false', values: [] }];
  if (storefrontCode) return [oneOf('o.storefront_code', storefrontCode.$in)];
  return customerId ? [{ sql: 'o.customer_id = ?', values: [customerId] }] : [];
}

function oneOf(column: string, values: readonly string[]): Condition {
  return values.length === 0
    ? { sql: 'false', values }
    : { sql: `${column} in (${values.map(() => '?').join(', ')})`, values };
}

function plainConditions(question: OrderQuestion): Condition[] {
  const { storefront, warehouse, channel, channelStatus, erpStatus } = question;
  const equal: Readonly<Record<string, string | null | undefined>> = {
    storefront_code: storefront,
    warehouse_code: warehouse,
    channel_name: channel,
    channel_status: channelStatus,
    erp_status: erpStatus,
  };
  return Object.entries(equal)
    .filter(([, value]) => value)
    .map(([column, value]) => ({ sql: `o.${column} = ?`, values: [value] }));
}

function period(column: string, from: string | null | undefined, until: string | null | undefined): Condition[] {
  return [
    ...(from ? [{ sql: `${column} >= ?::timestamptz`, values: [seoulMidnight(from)] }] : []),
    ...(until ? [{ sql: `${column} < ?::timestamptz`, values: [daysAfter(seoulMidnight(until), 1)] }] : []),
  ];
}

async function soughtConditions(context: Context, question: OrderQuestion): Promise<SoughtCondition[]> {
  const { search, number, trackingNumber, name, phone, sku } = question;
  const said: readonly (readonly [string | null | undefined, (text: string) => Sought | Promise<Sought>])[] = [
    [search, (text) => soughtByText(context, text)],
    [number, soughtByNumber],
    [trackingNumber, (text) => ({ tracking: text })],
    [name, (text) => soughtByName(context, text)],
    [phone, (text) => soughtByPhone(context, text)],
    [sku, (text) => ({ sku: text })],
  ];
  const sought = said.flatMap(([text, look]) => (text?.trim() ? [Promise.resolve(look(text.trim()))] : []));
  return (await Promise.all(sought)).map((each) => conditionOn(context, each));
}

/** A person is looked for in place where no rule of rows hinders it: what is found by its identifier is read a second time. */
function conditionOn({ em }: Context, sought: Sought): SoughtCondition {
  const { whole, terms, ...more } = sought;
  if (whole !== undefined) return { sql: 'o.number = ?', values: [whole], finds: 'ONE' };
  if (!terms || needsFinder(em)) return { ...oneThatMatches(sought), finds: 'FEW' };
  const person = { sql: "o.personal_index && string_to_array(?, ' ')", values: [terms.join(' ')] };
  if (Object.keys(more).length === 0) return { ...person, finds: 'MANY' };
  const other = oneThatMatches(more);
  return { sql: `(${person.sql} or ${other.sql})`, values: [...person.values, ...other.values], finds: 'FEW' };
}

function oneThatMatches(sought: Sought): Condition {
  return {
    sql: 'o.id = any (array(select orders_that_match(?, ?, ?, ?::json, ?::json, ?)))',
    values: argumentsOf(sought),
  };
}

function lineConditions({ filter, sku }: OrderQuestion): Condition[] {
  const hasMark = filter === 'SOLD_OUT' || filter === 'FLAGGED' || filter === 'PRIORITY' || filter === 'HOLD';
  return [
    ...(hasMark ? [{ sql: `l.marks @> array['${filter}']::text[]`, values: [] }] : []),
    ...(sku?.trim()
      ? [{ sql: 'l.variant_id in (select id from variant where sku = ?)', values: [sku.trim().toUpperCase()] }]
      : []),
  ];
}
