import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { keyringOn, localKeyWrapper, runOn, sealRow, type Keyring } from '@madang/subgraph-kit/sealing';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { v7 } from 'uuid';
import type { BenchHouse } from '../house.ts';
import { orderAt, PEOPLE, personAt, type MadeOrder, type Sizes } from './made-orders.ts';

const SEALED = {
  table: 'sales_order',
  kinds: {
    ordererName: 'NAME',
    ordererPhone: 'PHONE',
    recipientName: 'NAME',
    recipientPhone: 'PHONE',
    recipientAddress: 'ADDRESS',
  },
} as const;

const BATCH = 5000;
/** Fills the database of the orders unless it holds that much; the data is the same each time but for ids and keys. */
export async function fillOrders({ owner, privacyKey }: BenchHouse, sizes: Sizes): Promise<void> {
  // What was shipped before was settled elsewhere: no job books it while something else is measured.
  await owner.query('update settlement_setting set begins_at = now()');
  const { rows } = await owner.query<{ there: number }>(
    "select count(*)::int as there from sales_order where number like '%-B%'",
  );
  if ((rows[0]?.there ?? 0) >= sizes.orders) return;
  console.log(`making ${sizes.orders} orders; this takes some minutes and is kept`);
  const variants = await fillCatalog(owner, sizes);
  const keyring = keyringOn(runOn(owner), localKeyWrapper(privacyKey));
  const people = Array.from({ length: PEOPLE }, (_unused, index) => personAt(index));
  for (const table of TABLES) await owner.query(`alter table ${table} no force row level security`);
  for (let first = rows[0]?.there ?? 0; first < sizes.orders; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, sizes.orders - first) }, (_unused, index) =>
      orderAt(first + index, sizes, variants, people),
    );
    await copyBatch(owner, keyring, batch);
    if (first % 100_000 === 0) console.log(`  ${first} of ${sizes.orders}`);
  }
  for (const table of TABLES) await owner.query(`alter table ${table} force row level security`);
  await owner.query('vacuum analyze');
}

const TABLES = ['sales_order', 'order_line', 'shipment'] as const;

async function fillCatalog(owner: Client, { storefronts, styles }: Sizes): Promise<readonly string[]> {
  await owner.query(
    `insert into storefront (id, code, name, kind, stock_link_ratio)
     select gen_random_uuid(), 'BEN' || lpad(n::text, 3, '0'), '분양몰 ' || n, 'CONSIGNED', 50
     from generate_series(1, $1) as n on conflict do nothing`,
    [storefronts],
  );
  await owner.query(
    `insert into product (id, style_code, name, list_price, wholesale_price)
     select gen_random_uuid(), 'B26' || lpad(n::text, 5, '0'), '벤치 상품 ' || n, 30000 + n * 10, 18000 + n * 6
     from generate_series(1, $1) as n on conflict do nothing`,
    [styles],
  );
  await owner.query(
    `insert into variant (id, product_id, sku, colour, size)
     select gen_random_uuid(), product.id, style_code || '-' || colour || '-' || size, colour, size
     from product, unnest(array['GY', 'BK', 'NV', 'IV', 'RD']) as colour, unnest(array['S', 'M', 'L', 'XL']) as size
     where style_code like 'B26%' on conflict do nothing`,
  );
  const { rows } = await owner.query<{ id: string }>("select id from variant where sku like 'B26%' order by sku");
  return rows.map(({ id }) => id);
}

async function copyBatch(owner: Client, keyring: Keyring, batch: readonly MadeOrder[]): Promise<void> {
  const people = await Promise.all(batch.map((order) => sealedPeople(keyring, order)));
  await owner.query('begin');
  await copy(
    owner,
    `sales_order (id, number, storefront_code, channel_name, channel_status, erp_status, is_bulk, ordered_at, paid_at,
       collected_at, orderer_name, orderer_phone, recipient_name, recipient_phone, recipient_address, personal_index)`,
    batch.map((order, index) => [...orderCells(order), ...(people[index] ?? [])]),
  );
  await copy(
    owner,
    `order_line (id, number, order_id, variant_id, quantity, unit_price, paid_amount, marks, allocated_at, shipped_at,
       delivered_at)`,
    batch.flatMap(lineCells),
  );
  await copy(
    owner,
    'shipment (id, order_id, kind, status, courier, tracking_number, requested_at, shipped_at, delivered_at)',
    batch.filter(({ isFresh }) => !isFresh).map(shipmentCells),
  );
  await owner.query('commit');
}

function orderCells({ id, number, storefront, isFresh, lines, at }: MadeOrder): string[] {
  const states = isFresh ? ['N10', 'RECEIVED'] : ['N40', 'DELIVERED'];
  const isBulk = lines.some(({ quantity }) => quantity >= 10);
  const moment = at.toISOString();
  return [id, number, storefront, '자사몰', ...states, String(isBulk), moment, moment, moment];
}

function lineCells(order: MadeOrder): string[][] {
  const { id, number, at, isFresh, isHeld, lines } = order;
  return lines.map(({ variant, quantity, price }, index) => [
    v7({ msecs: at.getTime() }),
    `${number}-${String(index + 1).padStart(3, '0')}`,
    id,
    variant,
    String(quantity),
    String(price),
    String(quantity * price),
    isHeld ? '{HOLD}' : '{}',
    ...(isFresh ? [NULL, NULL, NULL] : [5, 20, 60].map((hours) => after(order, hours))),
  ]);
}

function shipmentCells(order: MadeOrder): string[] {
  const id = v7({ msecs: order.at.getTime() });
  const times = [18, 20, 60].map((hours) => after(order, hours));
  return [id, order.id, 'OUTBOUND', 'DELIVERED', 'CJ대한통운', order.tracking, ...times];
}

const NULL = String.raw`\N`;
const HOUR_MS = 3_600_000;

function after({ at }: MadeOrder, hours: number): string {
  return new Date(at.getTime() + hours * HOUR_MS).toISOString();
}

async function sealedPeople(keyring: Keyring, { id, orderer }: MadeOrder): Promise<string[]> {
  const { name, phone, address } = orderer;
  const sealed = await sealRow(keyring, SEALED, id, {
    ordererName: name,
    ordererPhone: phone,
    recipientName: name,
    recipientPhone: phone,
    recipientAddress: address,
  });
  const hex = (value: Buffer) => String.raw`\\x${value.toString('hex')}`;
  return [
    hex(sealed.ordererName),
    hex(sealed.ordererPhone),
    hex(sealed.recipientName),
    hex(sealed.recipientPhone),
    hex(sealed.recipientAddress),
    `{${sealed.personalIndex.map((term) => `"${term}"`).join(',')}}`,
  ];
}

async function copy(owner: Client, into: string, rows: readonly (readonly string[])[]): Promise<void> {
  const stream = owner.query(copyFrom(`copy ${into} from stdin`));
  for (const row of rows) if (!stream.write(`${row.join('\t')}\n`)) await once(stream, 'drain');
  stream.end();
  await finished(stream);
}
