import { idArray, seoulDay, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { contractPricesAt } from '../contract-price/index.ts';
import { lockOrders } from './book-entries.ts';
import { bookReturns } from './book-returns.ts';
import { holdForOpenCases } from './hold-lines.ts';

interface ShippedLine {
  readonly lineId: string;
  readonly orderId: string;
  readonly storefrontCode: string;
  readonly productId: string;
  readonly number: string;
  readonly sku: string;
  readonly quantity: number;
  readonly shippedAt: Date;
}

/**
 * Books lines that were shipped, in the transaction in which they are: at the contract price of their day, once however
 * often they are told (C9). Lines of the maker's own storefronts are owed to nobody and left out, as is what was sent
 * once more; a line without a price is kept as a problem until there is one.
 */
export async function noteSale(tx: EntityManager, lineIds: readonly string[], act: Act): Promise<void> {
  await tx.flush();
  const lines = await shippedLines(tx, lineIds);
  if (lines.length === 0) return;
  await lockOrders(
    tx,
    lines.map(({ orderId }) => orderId),
  );
  const days = lines.map((line) => ({ ...line, day: seoulDay(line.shippedAt) }));
  const prices = await contractPricesAt(tx, days);
  await tx.execute(
    `insert into settlement_line (line_id, order_id, storefront_code, product_id, number, sku, quantity, price, shipped_at, booked_at)
     select "lineId", "orderId", "storefrontCode", "productId", number, sku, quantity, price, "shippedAt", ?
     from json_to_recordset(?::json) as line ("lineId" uuid, "orderId" uuid, "storefrontCode" text, "productId" uuid,
       number text, sku text, quantity integer, price bigint, "shippedAt" timestamptz)
     on conflict (line_id) do nothing`,
    [act.now, JSON.stringify(lines.map((line, place) => ({ ...line, price: prices[place] ?? null })))],
  );
  await bookSales(
    tx,
    lines.map(({ lineId }) => lineId),
    act,
  );
}

/** Books lines that have a price and were not booked yet, and what was known of them before: returns and open cases. */
export async function bookSales(tx: EntityManager, lineIds: readonly string[], act: Act): Promise<void> {
  await tx.execute(
    `insert into settlement_entry (id, storefront_code, kind, line_id, quantity, price, wholesale, due, held, deducted,
       counts_at, recorded_at, actor_name)
     select uuidv7(), storefront_code, 'SALE', line_id, quantity, price, wholesale, wholesale, 0, 0, shipped_at, ?, ?
     from settlement_line where line_id = any (?::uuid[]) and price is not null
     on conflict (line_id) where kind = 'SALE' do nothing`,
    [act.now, act.actor?.name ?? null, idArray(lineIds)],
  );
  await bookReturns(tx, lineIds, act);
  await holdForOpenCases(tx, lineIds, act);
}

async function shippedLines(tx: EntityManager, lineIds: readonly string[]): Promise<ShippedLine[]> {
  const rows = await tx.execute<(Omit<ShippedLine, 'shippedAt'> & { readonly shippedAt: string })[]>(
    `select line.id as "lineId", order_id as "orderId", storefront_code as "storefrontCode", product_id as "productId",
       line.number, sku, quantity, line.shipped_at as "shippedAt"
     from order_line line
       join sales_order on sales_order.id = order_id
       join storefront on storefront.code = storefront_code and storefront.kind = 'CONSIGNED'
       join variant on variant.id = variant_id
     where line.id = any (?::uuid[]) and not is_sent_again and line.shipped_at >= (select begins_at from settlement_setting)`,
    [idArray(lineIds)],
  );
  return rows.map((row) => ({ ...row, shippedAt: new Date(row.shippedAt) }));
}
