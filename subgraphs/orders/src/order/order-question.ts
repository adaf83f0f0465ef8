import { daysAfter, idArray, idIn, seoulMidnight, type Context } from '@madang/subgraph-kit';
import { idsByName, idsByNumber, idsByPhone, idsBySearch, idsBySku, idsByTracking, type Way } from './order-search.ts';
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

/** A question as it is put to the database; plain values, of which none is a name or a phone number. */
export interface ResolvedQuestion {
  readonly conditions: readonly Condition[];
  /** Indicates whether some of them look for a text, which few orders meet: those are found before they are put in order. */
  readonly isSought: boolean;
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
  const oldestFirst = question.oldestFirst ?? false;
  return { conditions, isSought: sought.length > 0, onLines: lineConditions(question), time, oldestFirst };
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
export function foundFirst({ time }: ResolvedQuestion, conditions: readonly Condition[]): Condition {
  const { sql, values } = allOf(conditions);
  return {
    sql: `with found as materialized (select o.id, o.${time} as moment from sales_order o where ${sql})`,
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

async function soughtConditions(context: Context, question: OrderQuestion): Promise<Condition[]> {
  const { search, number, trackingNumber, name, phone, sku } = question;
  const sought: readonly (readonly [string | null | undefined, (text: string) => Way[] | Promise<Way[]>])[] = [
    [search, (text) => idsBySearch(context, text)],
    [number, idsByNumber],
    [trackingNumber, idsByTracking],
    [name, (text) => idsByName(context, text)],
    [phone, (text) => idsByPhone(context, text)],
    [sku, (text) => [idsBySku(text)]],
  ];
  const found = [];
  for (const [said, look] of sought) {
    const text = said?.trim() ?? '';
    if (text !== '') found.push(await among(context, await look(text)));
  }
  return found;
}

async function among({ em }: Context, ways: readonly Way[]): Promise<Condition> {
  if (ways.length === 0) return { sql: 'false', values: [] };
  const { id } = await idIn(
    em,
    ways
      .map(({ kind, sql }) => (kind === 'IDS' ? sql : `select o.id from sales_order o where ${sql}`))
      .join(' union all '),
    ways.flatMap(({ values }) => values),
  );
  if (Array.isArray(id.$in)) return { sql: 'o.id = any (?::uuid[])', values: [idArray(id.$in)] };
  const [onOrder, elsewhere] = [
    ways.filter(({ kind }) => kind === 'ON_ORDER'),
    ways.filter(({ kind }) => kind === 'IDS'),
  ];
  const ids = elsewhere.map(({ sql }) => sql).join(' union all ');
  const parts = [...onOrder.map(({ sql }) => sql), ...(ids ? [`o.id = any (array(${ids}))`] : [])];
  return { sql: `(${parts.join(' or ')})`, values: [...onOrder, ...elsewhere].flatMap(({ values }) => values) };
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
