import { seoulDay, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { contractPricesAt } from '../contract-price/index.ts';
import { lockOrders } from './book-entries.ts';
import { bookSales, noteSale } from './note-sale.ts';

const BATCH = 500;

/** Job that books what was shipped and told to nobody, and lines whose price has been said meanwhile. */
export async function mendLedger(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  const act = { actor: null, now };
  while ((await em.fork().transactional((tx) => bookUntold(tx, act))) === BATCH);
  await em.fork().transactional((tx) => priceLines(tx, act));
}

async function bookUntold(tx: EntityManager, act: Act): Promise<number> {
  const lines = await tx.execute<{ id: string }[]>(
    `select line.id from order_line line
       join sales_order on sales_order.id = order_id
       join storefront on storefront.code = storefront_code and storefront.kind = 'CONSIGNED'
     where line.shipped_at >= (select begins_at from settlement_setting) and not is_sent_again
       and not exists (select from settlement_line where line_id = line.id)
     order by line.shipped_at, line.id limit ?`,
    [BATCH],
  );
  await noteSale(
    tx,
    lines.map(({ id }) => id),
    act,
  );
  return lines.length;
}

interface Unpriced {
  readonly lineId: string;
  readonly orderId: string;
  readonly storefrontCode: string;
  readonly productId: string;
  readonly shippedAt: string;
}

async function priceLines(tx: EntityManager, act: Act): Promise<void> {
  const lines = await tx.execute<Unpriced[]>(
    `select line_id as "lineId", order_id as "orderId", storefront_code as "storefrontCode", product_id as "productId",
       shipped_at as "shippedAt"
     from settlement_line where price is null order by shipped_at, line_id limit ?`,
    [BATCH],
  );
  const days = lines.map((line) => ({ ...line, day: seoulDay(new Date(line.shippedAt)) }));
  const prices = await contractPricesAt(tx, days);
  const priced = lines.flatMap((line, place) => {
    const price = prices[place] ?? null;
    return price === null ? [] : [{ ...line, price }];
  });
  if (priced.length === 0) return;
  await lockOrders(
    tx,
    priced.map(({ orderId }) => orderId),
  );
  await tx.execute(
    `update settlement_line set price = known.price from json_to_recordset(?::json) as known ("lineId" uuid, price bigint)
     where line_id = "lineId" and settlement_line.price is null`,
    [JSON.stringify(priced)],
  );
  await bookSales(
    tx,
    priced.map(({ lineId }) => lineId),
    act,
  );
}
