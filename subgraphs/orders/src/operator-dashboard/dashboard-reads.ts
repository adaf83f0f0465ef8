import { batch } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MOST_ROWS, type DashboardPeriod } from './operator-dashboard.ts';

/** Lines of the orders of a storefront and period that were not cancelled; one walk along the index of its orders. */
const LINES = `from sales_order join order_line on order_line.order_id = sales_order.id and cancelled_at is null
  where storefront_code = ? and ordered_at >= ?::date::timestamp at time zone 'Asia/Seoul'
    and ordered_at < (?::date + 1)::timestamp at time zone 'Asia/Seoul'`;

/** Sales of one day. */
interface SalesDay {
  readonly day: string;
  readonly orders: number;
  readonly pieces: number;
  readonly sales: number;
}

/** Orders and sales of every day, also of those on which nothing was sold. */
export async function salesByDay(
  em: EntityManager,
  { storefrontCode, from, to }: DashboardPeriod,
): Promise<SalesDay[]> {
  const rows = await em.execute<Record<string, string>[]>(
    `select to_char(day, 'YYYY-MM-DD') as day, coalesce(orders, 0) as orders, coalesce(pieces, 0) as pieces,
       coalesce(sales, 0) as sales
     from generate_series(?::date, ?::date, '1 day') as day left join (
       select (ordered_at at time zone 'Asia/Seoul')::date as sold_on, count(distinct sales_order.id) as orders,
         sum(quantity) as pieces, sum(paid_amount) as sales ${LINES} group by 1
     ) as sold on sold_on = day::date
     order by 1`,
    [from, to, storefrontCode, from, to],
  );
  return rows.map(({ day = '', orders, pieces, sales }) => ({
    day,
    orders: Number(orders),
    pieces: Number(pieces),
    sales: Number(sales),
  }));
}

/** How much of a product that was shipped came back. */
export interface ProductReturns {
  readonly productId: string;
  readonly name: string;
  readonly styleCode: string;
  readonly shipped: number;
  readonly returned: number;
}

/** Products of which something was shipped, those that came back most first. */
export function returnsByProduct(
  em: EntityManager,
  { storefrontCode, from, to }: DashboardPeriod,
): Promise<ProductReturns[]> {
  return em.execute(
    `select product.id as "productId", name, style_code as "styleCode", shipped::int, returned::int
     from (select product_id, sum(quantity) as shipped, sum(returned_quantity) as returned
         from (select variant_id, quantity, returned_quantity ${LINES} and order_line.shipped_at is not null) as sent
         join variant on variant.id = variant_id group by 1) as sums
       join product on product.id = product_id
     order by returned desc, shipped desc, style_code limit ${MOST_ROWS}`,
    [storefrontCode, from, to],
  );
}

/** Pieces that were shipped and that came back, of all products. */
export async function piecesOf(
  em: EntityManager,
  { storefrontCode, from, to }: DashboardPeriod,
): Promise<{ readonly shipped: number; readonly returned: number }> {
  const [row] = await em.execute<{ shipped: number; returned: number }[]>(
    `select coalesce(sum(quantity), 0)::int as shipped, coalesce(sum(returned_quantity), 0)::int as returned
     ${LINES} and order_line.shipped_at is not null`,
    [storefrontCode, from, to],
  );
  return row ?? { shipped: 0, returned: 0 };
}

/** Pieces that came back for a reason. */
export interface ReasonReturns {
  readonly reason: string;
  readonly pieces: number;
}

/** Pieces of the returns that were asked for in the period, by reason, most first; cancelled ones are left out. */
export function returnsByReason(
  em: EntityManager,
  { storefrontCode, from, to }: DashboardPeriod,
): Promise<ReasonReturns[]> {
  return em.execute(
    `select reason, sum(quantity)::int as pieces from order_return join return_line on return_id = order_return.id
     where storefront_code = ? and requested_at >= ?::date::timestamp at time zone 'Asia/Seoul'
       and requested_at < (?::date + 1)::timestamp at time zone 'Asia/Seoul' and state <> 'CANCELLED'
     group by reason order by pieces desc, reason`,
    [storefrontCode, from, to],
  );
}

/** Variant that the storefront sells and of which nothing is left to sell. */
export interface SoldOutVariant {
  readonly variantId: string;
  readonly sku: string;
  readonly name: string;
  readonly colour: string | null;
  readonly size: string | null;
  /** Pieces that were ordered in the period. */
  readonly sold: number;
}

/** Variants that were ordered in the period and of which nothing is left, those that sold best first. */
export function soldOut(em: EntityManager, { storefrontCode, from, to }: DashboardPeriod): Promise<SoldOutVariant[]> {
  return em.execute(
    `select variant.id as "variantId", sku, name, colour, size, sold::int
     from (select variant_id, sum(quantity) as sold ${LINES} group by 1) as sums
       join variant on variant.id = variant_id and discontinued_at is null
       join product on product.id = product_id
     where not exists (select from stock_level where stock_level.variant_id = variant.id and sellable > 0)
     order by sold desc, sku limit ${MOST_ROWS}`,
    [storefrontCode, from, to],
  );
}

/** How the collection of orders stands at a connection. */
export interface ConnectionHealth {
  readonly id: string;
  readonly name: string;
  readonly connector: string;
  readonly isActive: boolean;
  readonly lastSuccessAt: Date | null;
  readonly errorCode: string | null;
  readonly failures: number;
  readonly quarantined: number;
}

/** Connections of a storefront, by name. */
export async function connectionsOf(em: EntityManager, storefrontCode: string): Promise<ConnectionHealth[]> {
  const rows = await em.execute<(Omit<ConnectionHealth, 'lastSuccessAt'> & { lastSuccessAt: string | null })[]>(
    `select connection.id, connection.name, connector, is_active as "isActive", last_success_at as "lastSuccessAt",
       error_code as "errorCode", coalesce(failures, 0) as failures,
       (select count(*)::int from quarantined_order where connection_id = connection.id and state = 'WAITING') as quarantined
     from storefront_connection connection left join collection_state on collection_state.id = connection.id
     where connection.storefront_code = ? order by connection.name`,
    [storefrontCode],
  );
  return rows.map((row) => ({ ...row, lastSuccessAt: row.lastSuccessAt ? new Date(row.lastSuccessAt) : null }));
}

/** How the settlements of a storefront stand. */
interface SettlementStanding {
  readonly state: string;
  readonly count: number;
  readonly total: number;
}

/** Settlements of a storefront that are not over, by state. */
export async function openSettlements(em: EntityManager, storefrontCode: string): Promise<SettlementStanding[]> {
  const rows = await em.execute<Record<string, string>[]>(
    `select state, count(*) as count, sum(total) as total from settlement
     where storefront_code = ? and state in ('ISSUED', 'OBJECTED', 'APPROVED', 'PAYABLE') group by state order by state`,
    [storefrontCode],
  );
  return rows.map(({ state = '', count, total }) => ({ state, count: Number(count), total: Number(total) }));
}

/** What of a storefront waits for the next settlement, and what is held for cases, in won; asked once for both. */
export const waitingOf = batch<string, Waiting>(async ({ em }, codes) => {
  const rows = await em.execute<Record<string, string>[]>(
    `select code,
       (select coalesce(sum(due), 0) from settlement_entry where storefront_code = code and settlement_id is null) as pending,
       (select coalesce(sum(held), 0) from settlement_line where storefront_code = code and held > 0) as held
     from json_array_elements_text(?::json) as code`,
    [JSON.stringify(codes)],
  );
  const found = new Map(rows.map((row) => [row['code'], row]));
  return codes.map((code) => {
    const { pending, held } = found.get(code) ?? {};
    return { pending: Number(pending ?? 0), held: Number(held ?? 0) };
  });
});

interface Waiting {
  readonly pending: number;
  readonly held: number;
}
