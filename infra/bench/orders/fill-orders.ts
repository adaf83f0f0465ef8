import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { keyringOn, localKeyWrapper, runOn, sealRow, type Keyring } from '@madang/subgraph-kit/sealing';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { v7 } from 'uuid';
import type { BenchHouse } from './house.ts';

/** How much there is. */
export interface Sizes {
  readonly orders: number;
  readonly storefronts: number;
  readonly styles: number;
}

/** Sizes of issue 5; an order has three lines on the average. */
export const SIZES: Sizes = {
  orders: Number(process.env['BENCH_ORDERS'] ?? 1_000_000),
  storefronts: 100,
  styles: 500,
};

/** Number of people who order. */
export const PEOPLE = 20_000;

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

/** Orders of which the lines are on their way; the rest is delivered. */
const FRESH = 2000;
const DAYS = 730;
const DAY_MS = 86_400_000;
const BATCH = 5000;
const END = Date.UTC(2026, 10, 20);

/** Fills the database of the orders unless it holds that much; the data is the same each time but for ids and keys. */
export async function fillOrders({ owner, privacyKey }: BenchHouse, sizes: Sizes): Promise<void> {
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

interface Person {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

function personAt(index: number): Person {
  return {
    name: nameAt(index),
    phone: phoneOf(index),
    address: `서울특별시 강남구 테헤란로 ${(index % 500) + 1}, ${index % 20}층`,
  };
}

const FAMILIES = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임'] as const;
const SYLLABLES = [...'가나다라마바사아자차카타하민서준우진지은현수영호희경연주성태윤'];

/** Name of the person at this place; some thirty share one. */
export function nameAt(index: number): string {
  const family = FAMILIES[index % FAMILIES.length] ?? '';
  const given = [index % 31, (index * 7 + 3) % SYLLABLES.length].map((place) => SYLLABLES[place] ?? '').join('');
  return `${family}${given}`;
}

/** Phone number of the person at this place; no such number is assigned. */
export function phoneOf(index: number): string {
  return `0100${String(1_000_000 + index).slice(-7)}`;
}

interface MadeOrder {
  readonly id: string;
  readonly number: string;
  readonly at: Date;
  readonly storefront: string;
  readonly isFresh: boolean;
  readonly isHeld: boolean;
  readonly orderer: Person;
  readonly tracking: string;
  readonly lines: readonly { readonly variant: string; readonly quantity: number; readonly price: number }[];
}

/** Number of the order at this place. */
export function numberAt(index: number, orders: number): string {
  return `${timeAt(index, orders).toISOString().slice(2, 10).replaceAll('-', '')}-B${String(index).padStart(10, '0')}`;
}

/** Tracking number of the order at this place. */
export function trackingAt(index: number): string {
  return `7${String(index).padStart(11, '0')}`;
}

function timeAt(index: number, orders: number): Date {
  return new Date(END - DAYS * DAY_MS + Math.floor((index / orders) * DAYS * DAY_MS));
}

function orderAt(index: number, sizes: Sizes, variants: readonly string[], people: readonly Person[]): MadeOrder {
  const orderer = people[index % people.length];
  if (!orderer) throw new Error('nobody orders');
  const lines = Array.from({ length: 1 + ((index * 7) % 5) }, (_unused, line) => ({
    variant: variants[(index * 31 + line * 977) % variants.length] ?? '',
    quantity: index % 1000 === 0 ? 12 : 1 + ((index + line) % 2),
    price: 30_000 + ((index * 13) % 70) * 1000,
  }));
  return {
    id: v7({ msecs: timeAt(index, sizes.orders).getTime() }),
    number: numberAt(index, sizes.orders),
    at: timeAt(index, sizes.orders),
    storefront: `BEN${String(1 + (index % sizes.storefronts)).padStart(3, '0')}`,
    isFresh: index >= sizes.orders - FRESH,
    isHeld: index % 100 === 0,
    orderer,
    tracking: trackingAt(index),
    lines,
  };
}

async function copyBatch(owner: Client, keyring: Keyring, batch: readonly MadeOrder[]): Promise<void> {
  await owner.query('begin');
  const people = await Promise.all(batch.map((order) => sealedPeople(keyring, order)));
  await copy(
    owner,
    `sales_order (id, number, storefront_code, channel_name, channel_status, erp_status, is_bulk, ordered_at,
    paid_at, collected_at, orderer_name, orderer_phone, recipient_name, recipient_phone, recipient_address,
    personal_index, recipient_zip_code)`,
    batch.map((order, index) => [
      order.id,
      order.number,
      order.storefront,
      '자사몰',
      order.isFresh ? 'N10' : 'N40',
      order.isFresh ? 'RECEIVED' : 'DELIVERED',
      String(order.lines.some(({ quantity }) => quantity >= 10)),
      order.at.toISOString(),
      order.at.toISOString(),
      order.at.toISOString(),
      ...(people[index] ?? []),
      '06236',
    ]),
  );
  await copy(
    owner,
    `order_line (id, number, order_id, variant_id, quantity, unit_price, paid_amount, marks, allocated_at, shipped_at, delivered_at)`,
    batch.flatMap((order) =>
      order.lines.map((line, index) => [
        v7({ msecs: order.at.getTime() }),
        `${order.number}-${String(index + 1).padStart(3, '0')}`,
        order.id,
        line.variant,
        String(line.quantity),
        String(line.price),
        String(line.quantity * line.price),
        order.isHeld ? '{HOLD}' : '{}',
        ...(order.isFresh ? [NULL, NULL, NULL] : [after(order, 5), after(order, 20), after(order, 60)]),
      ]),
    ),
  );
  await copy(
    owner,
    'shipment (id, order_id, kind, status, courier, tracking_number, requested_at, shipped_at, delivered_at)',
    batch
      .filter(({ isFresh }) => !isFresh)
      .map((order) => [
        v7({ msecs: order.at.getTime() }),
        order.id,
        'OUTBOUND',
        'DELIVERED',
        'CJ대한통운',
        order.tracking,
        after(order, 18),
        after(order, 20),
        after(order, 60),
      ]),
  );
  await owner.query('commit');
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
