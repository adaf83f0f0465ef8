import type { Client } from 'pg';
import type { Population } from './population.ts';

const DAY_MS = 86_400_000;
const SEOUL_OFFSET_MS = 9 * 3_600_000;
const WEEKS = 4;

/**
 * Books what consigned storefronts were shipped in the last weeks, and what came back of it; the service settles the weeks
 * that are over by itself once it runs, with statements that it signs.
 */
export async function loadSettlements(client: Client, { anchor, cases }: Population): Promise<void> {
  await client.query('update settlement_setting set begins_at = $1', [firstMonday(anchor)]);
  await client.query(
    `insert into settlement_line (line_id, order_id, storefront_code, product_id, number, sku, quantity, price, shipped_at, booked_at)
     select line.id, order_id, storefront_code, product_id, line.number, sku, quantity,
       (select amount from contract_price p where p.storefront_code = o.storefront_code and p.product_id = v.product_id
          and effective_from <= (line.shipped_at at time zone 'Asia/Seoul')::date order by effective_from desc limit 1),
       line.shipped_at, line.shipped_at
     from order_line line join sales_order o on o.id = order_id join variant v on v.id = variant_id
       join storefront on code = storefront_code and kind = 'CONSIGNED'
     where line.shipped_at >= (select begins_at from settlement_setting)`,
  );
  await client.query(
    `insert into settlement_entry (id, storefront_code, kind, line_id, quantity, price, wholesale, due, held, deducted, counts_at, recorded_at)
     select gen_random_uuid(), storefront_code, 'SALE', line_id, quantity, price, wholesale, wholesale, 0, 0, shipped_at, shipped_at
     from settlement_line where price is not null`,
  );
  await comeBack(client);
  await hold(client, cases);
  await client.query("select put_job('run-due-settlements', '{}', null, 'run-due-settlements')");
}

/** What came back is deducted once it was confirmed. */
async function comeBack(client: Client): Promise<void> {
  await client.query(
    `with back as (
       select return_id, booked.line_id, booked.storefront_code, returned_quantity as quantity, confirmed_at, price
       from settlement_line booked join order_line on order_line.id = line_id
         join return_line on return_line.order_line_id = order_line.id join order_return on order_return.id = return_id
       where returned_quantity > 0 and price is not null
     ), told as (
       insert into settlement_return (return_id, line_id, storefront_code, quantity, confirmed_at)
       select return_id, line_id, storefront_code, quantity, confirmed_at from back
     ), taken as (
       update settlement_line set deducted = quantity_back * back_price
       from (select line_id as back_line, quantity as quantity_back, price as back_price from back) as known
       where line_id = back_line
     )
     insert into settlement_entry (id, storefront_code, kind, line_id, return_id, quantity, price, wholesale, due, held, deducted,
       counts_at, recorded_at)
     select gen_random_uuid(), storefront_code, 'RETURN', line_id, return_id, quantity, price, 0, -quantity * price, 0,
       quantity * price, confirmed_at, confirmed_at from back`,
  );
}

/** Open cases hold what is left of their orders. */
async function hold(client: Client, cases: Population['cases']): Promise<void> {
  const open = cases.filter(({ state, order }) => order && state !== 'CLOSED' && state !== 'WITHDRAWN');
  for (const { id, number, openedAt, order } of open) {
    const { rowCount } = await client.query(
      `insert into settlement_hold (case_id, case_number, order_id, opened_at)
       select $1, $2, order_id, $3 from settlement_line where order_id = $4 and wholesale > deducted + held limit 1`,
      [id, number, openedAt, order?.id],
    );
    if (rowCount === 0) continue;
    await client.query(
      `with held as (
         update settlement_line set held = wholesale - deducted where order_id = $3 and wholesale > deducted + held
         returning storefront_code, line_id, price, settlement_line.held, shipped_at
       )
       insert into settlement_entry (id, storefront_code, kind, line_id, case_id, price, wholesale, due, held, deducted,
         counts_at, recorded_at)
       select gen_random_uuid(), storefront_code, 'HOLD', line_id, $1, price, 0, -held.held, held.held, 0, shipped_at, $2
       from held`,
      [id, openedAt, order?.id],
    );
  }
}

/** Monday in Seoul with which the first of the last weeks begins. */
function firstMonday(anchor: Date): Date {
  const day = Math.floor((anchor.getTime() + SEOUL_OFFSET_MS) / DAY_MS);
  // Day 0 of the count was a Thursday.
  const monday = day - ((day + 3) % 7);
  return new Date((monday - WEEKS * 7) * DAY_MS - SEOUL_OFFSET_MS);
}
