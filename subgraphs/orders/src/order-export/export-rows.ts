import { idArray, plainRows } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { linesThatMeet, OrderRow, placeOf, type PlacedLine, type ResolvedQuestion } from '../order/index.ts';

/** Lines that are read at once; what a process holds of an export, however long it is. */
const BATCH = 500;

/** Parcel of an order, as an export names it. */
interface Parcel {
  readonly order_id: string;
  readonly kind: string;
  readonly status: string;
  readonly courier: string | null;
  readonly tracking_number: string | null;
}

/** What a line sells. */
interface Goods {
  readonly id: string;
  readonly sku: string;
  readonly colour: string | null;
  readonly size: string | null;
  readonly name: string;
}

/** A line with all that its row of an export says. */
export interface ExportRow {
  readonly line: PlacedLine;
  readonly order: OrderRow;
  readonly goods: Goods | undefined;
  readonly storefront: string;
  readonly originalNumber: string | null;
  readonly parcels: readonly Parcel[];
}

/** Rows of an export in batches, each read after the one before, until there are no more or as many as wanted. */
export async function* exportRows(
  em: EntityManager,
  question: ResolvedQuestion,
  most: number,
): AsyncGenerator<readonly ExportRow[]> {
  let after: readonly string[] | null = null;
  let left = most;
  while (left > 0) {
    const lines: readonly PlacedLine[] = await linesThatMeet(em, question, { after, limit: Math.min(BATCH, left) });
    const last = lines.at(-1);
    if (!last) return;
    yield await withAll(em, lines);
    after = placeOf(last);
    left -= lines.length;
  }
}

async function withAll(em: EntityManager, lines: readonly PlacedLine[]): Promise<ExportRow[]> {
  const orderIds = idList(lines.map(({ orderId }) => orderId));
  const orders = await plainRows<OrderRow, { readonly storefront: string; readonly original_number: string | null }>(
    em,
    OrderRow,
    `select o.*, storefront.name as storefront, original.number as original_number
     from sales_order o join storefront on storefront.code = o.storefront_code
       left join sales_order original on original.id = o.original_order_id
     where o.id = any (?::uuid[])`,
    [orderIds],
  );
  const goods = await em.execute<Goods[]>(
    `select variant.id, sku, colour, size, product.name from variant join product on product.id = product_id
     where variant.id = any (?::uuid[])`,
    [idList(lines.map(({ variantId }) => variantId))],
  );
  const parcels = await em.execute<Parcel[]>(
    `select order_id, kind, status, courier, tracking_number from shipment
     where order_id = any (?::uuid[]) order by requested_at, id`,
    [orderIds],
  );
  const byOrder = new Map(orders.map((order) => [order.id, order]));
  const byVariant = new Map(goods.map((each) => [each.id, each]));
  const parcelsOf = Map.groupBy(parcels, (parcel) => parcel.order_id);
  return lines.flatMap((line) => {
    const order = byOrder.get(line.orderId);
    if (!order) return [];
    const { storefront, original_number: originalNumber } = order;
    const found = parcelsOf.get(line.orderId) ?? [];
    return [{ line, order, goods: byVariant.get(line.variantId), storefront, originalNumber, parcels: found }];
  });
}

function idList(ids: readonly string[]): string {
  return idArray([...new Set(ids)]);
}
