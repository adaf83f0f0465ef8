import { setTimeout as delay } from 'node:timers/promises';
import type { BenchHouse } from '../house.ts';
import { measuresOf, msOf, type Measure } from '../measure.ts';

const { atMost, told } = measuresOf('orders');

const LINES = 100_000;
const MOST_SECONDS = 30;
const WEEK = { monday: '2026-11-16', begin: '2026-11-16T00:00:00+09:00' } as const;

/** Weekly settlement of 100,000 lines that were shipped and booked in that week, for all storefronts. */
export async function* settlementMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  await shipInOneWeek(house);
  const ms = await msOf(() => runDue(house));
  const { rows } = await house.owner.query<{ lines: number; statements: number; agrees: boolean }>(
    `select count(*)::int as lines, count(distinct settlement_id)::int as statements,
       sum(due + held + deducted) = sum(wholesale) as agrees
     from settlement_entry where settlement_id is not null and kind = 'SALE'`,
  );
  yield told('settlement: lines settled', rows[0]?.lines ?? 0, 'lines');
  yield told('settlement: statements', rows[0]?.statements ?? 0, 'statements');
  yield told('settlement: sums agree', rows[0]?.agrees ? 1 : 0, 'yes');
  yield atMost('settlement: a week of 100,000 lines', ms / 1000, 's', MOST_SECONDS);
}

/** The nightly job, at once; over when the week is settled. */
async function runDue({ owner }: BenchHouse): Promise<void> {
  await owner.query("select put_job('run-due-settlements', '{}', null, null)");
  const settled = "select from settlement_run where kind = 'WEEKLY' and period_from = $1 and state = 'DONE'";
  while ((await owner.query(settled, [WEEK.monday])).rowCount === 0) await delay(50);
}

/** Books the newest lines of the bench's storefronts in one week; what an earlier run settled is cleared away. */
async function shipInOneWeek({ owner }: BenchHouse): Promise<void> {
  await owner.query('truncate settlement, settlement_run, settlement_entry, settlement_line cascade');
  await owner.query('update settlement_setting set begins_at = $1', [WEEK.begin]);
  await owner.query(
    `insert into settlement_line (line_id, order_id, storefront_code, product_id, number, sku, quantity, price, shipped_at,
       booked_at)
     select line.id, order_id, storefront_code, product_id, line.number, sku, quantity, wholesale_price,
       $1::timestamptz + row_number() over () * interval '6 seconds', now()
     from (select * from order_line where shipped_at is not null order by shipped_at desc, id desc limit $2) as line
       join sales_order on sales_order.id = order_id
       join variant on variant.id = variant_id
       join product on product.id = product_id`,
    [WEEK.begin, LINES],
  );
  await owner.query(
    `insert into settlement_entry (id, storefront_code, kind, line_id, quantity, price, wholesale, due, held, deducted,
       counts_at, recorded_at)
     select uuidv7(), storefront_code, 'SALE', line_id, quantity, price, wholesale, wholesale, 0, 0, shipped_at, booked_at
     from settlement_line`,
  );
  await owner.query('vacuum analyze settlement_line, settlement_entry');
}
