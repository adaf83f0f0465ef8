import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { anOrder } from './order.factory.ts';

const ORDERS = 40_000;
const VARIANTS = 1_000;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  const { em } = subgraph;
  await aStorefront(em, { code: 'PNR001' });
  await aStorefront(em, { code: 'PNR002' });
  const { productId } = await aVariant(em, { sku: 'D16MMP101-GY-L' });
  await em.execute(
    `insert into variant (id, product_id, sku) select gen_random_uuid(), ?, 'D26-BK-' || n from generate_series(1, ?) as n`,
    [productId, VARIANTS],
  );
  await em.execute(
    `insert into sales_order (id, number, storefront_code, channel_name, channel_status, erp_status, customer_id,
       orderer_name, recipient_name, personal_index, is_bulk, ordered_at, collected_at)
     select gen_random_uuid(), to_char(moment, 'YYMMDD-') || lpad(n::text, 11, '0'), 'PNR00' || 1 + n % 2, '자사몰', 'N40',
       case when n > ? - 100 then 'RECEIVED' else 'DELIVERED' end, gen_random_uuid(), '', '', array['term of ' || n, 'term of ' || n % 1000],
       n % 1000 = 0, moment, moment
     from (select n, timestamptz '2024-01-01' + n * interval '10 minutes' as moment from generate_series(1, ?) as n) as generated`,
    [ORDERS, ORDERS],
  );
  await em.execute(
    `insert into order_line (id, number, order_id, variant_id, quantity, unit_price, paid_amount, marks)
     select gen_random_uuid(), number || '-001', sales_order.id, variant.id, 1, 1000, 1000, case when is_bulk then array['HOLD'] else '{}' end
     from sales_order join variant on sku = 'D26-BK-' || 1 + right(number, 5)::integer % ?`,
    [VARIANTS],
  );
  await em.execute(
    `insert into shipment (id, order_id, kind, status, tracking_number, requested_at)
     select gen_random_uuid(), id, 'OUTBOUND', 'DELIVERED', '3341' || right(number, 8), ordered_at from sales_order`,
  );
  await em.execute(
    `insert into order_return (id, number, order_id, storefront_code, kind, state, source, reason, handled_by, customer_name,
       personal_index, by_courier, tracking_number, requested_at, ended_at)
     select gen_random_uuid(), 'R' || number, id, storefront_code, 'RETURN', case when is_bulk then 'ARRIVED' else 'REFUNDED' end,
       'DESK', 'CHANGED_MIND', 'STOREFRONT', '', personal_index, true, '6400' || right(number, 8), ordered_at,
       case when is_bulk then null else ordered_at end
     from sales_order`,
  );
  await anOrder(em, { storefrontCode: 'PNR001', recipientName: '수령인', ordererPhone: '01001001007' });
  await em.execute('vacuum analyze');
});
afterAll(() => subgraph.stop());

/** Tables that the statements of a question read from end to end. */
async function tablesReadWhole(args: string): Promise<string[]> {
  const asked = await subgraph.statementsOf(async () => {
    const { data } = await subgraph.as('AGENT').ask(`{ orders(${args}) { nodes { number } } }`);
    expect(data.orders.nodes.length).toBeGreaterThan(0);
  });
  const selects = selectsIn(asked);
  expect(selects).toHaveLength(1);
  return wholeReadsOf(subgraph.em, selects.join());
}

function selectsIn(statements: readonly string[], table = 'sales_order'): string[] {
  return statements
    .map((line) => /(?:with|select) .*/s.exec(line)?.[0].replace(/\s*\[took.*/s, '') ?? '')
    .filter((sql) => sql.includes(table));
}

async function planOf(em: TestSubgraph['em'], sql: string): Promise<string> {
  const plan = await em.execute<{ 'QUERY PLAN': string }[]>(`explain ${sql}`);
  return plan.map((row) => row['QUERY PLAN']).join('\n');
}

async function wholeReadsOf(em: TestSubgraph['em'], sql: string): Promise<string[]> {
  return (await planOf(em, sql))
    .split('\n')
    .filter((line) => /Seq Scan on (sales_order|order_line|shipment|order_return)/.test(line));
}

async function sourceOf(name: string): Promise<string> {
  const [row] = await subgraph.em.execute<{ source: string }[]>(
    'select prosrc as source from pg_proc where proname = ?',
    [name],
  );
  return row?.source ?? '';
}

test.each([
  ['the newest', 'first: 20'],
  ['a filter by flag', 'filter: HOLD'],
  ['bulk orders', 'filter: BULK'],
  ['new orders', 'filter: NEW'],
  ['a day', 'orderedFrom: "2024-02-01", orderedUntil: "2024-02-01"'],
  ['a storefront', 'storefront: "PNR002"'],
  ['a state of a storefront', 'storefront: "PNR002", erpStatus: RECEIVED'],
  ['a word of a marketplace', 'channelStatus: "N40"'],
  ['a day of collection', 'time: COLLECTED, from: "2024-02-01", until: "2024-02-01"'],
  ['an order number', 'search: "240101-00000000007"'],
  ['the beginning of an order number', 'search: "240109-0000"'],
  ['a line number', 'search: "240101-00000000007-001"'],
  ['a tracking number', 'search: "334100000007"'],
  ['a phone number', 'search: "01001001007"'],
  ['the beginning of a name', 'search: "수령"'],
  ['a sku', 'search: "d26-bk-7"'],
])('%s is found without reading a table whole', async (_what, args) => {
  expect(await tablesReadWhole(args)).toEqual([]);
});

test.each([
  ['the newest', 'first: 20'],
  ['an order number', 'search: "240101-00000000007"'],
  ['the beginning of an order number', 'search: "240109-0000"'],
  ['a phone number', 'search: "01001001007"'],
  ['a sku', 'search: "d26-bk-7"'],
])('%s is found as quickly for an operator, whose orders the database picks out', async (_what, args) => {
  const { actor, ask } = subgraph.as('OPERATOR', { storefronts: ['PNR001', 'PNR002'] });
  const selects = selectsIn(
    await subgraph.statementsOf(async () => {
      const { data } = await ask(`{ orders(${args}) { nodes { number } } }`);
      expect(data.orders.nodes.length).toBeGreaterThan(0);
    }),
  );
  expect(selects).toHaveLength(1);
  expect(await wholeReadsOf(subgraph.emOf(actor), selects.join())).toEqual([]);
});

test('each way of the search is an index', async () => {
  const source = (await sourceOf('orders_that_match'))
    .replaceAll(/own_number|beginning/g, "'240101-00000000007'")
    .replaceAll('number_outside', "'2024-1'")
    .replaceAll('parcels', `'["334100000007"]'::json`)
    .replaceAll('(terms)', `('["term of 7"]'::json)`)
    .replaceAll('article', "'D26-BK-7'");
  const ways = [...source.matchAll(/return query([^;]+);/g)].map(([, way]) => way ?? '');
  expect(ways).toHaveLength(5);
  for (const way of ways) expect(await wholeReadsOf(subgraph.em, way)).toEqual([]);
});

test.each([
  ['the newest', 'first: 20'],
  ['a state', 'states: [ARRIVED]'],
  ['a storefront', 'storefront: "PNR002"'],
  ['a state of a storefront', 'states: [ARRIVED, REQUESTED], storefront: "PNR001"'],
  ['those that wait for long', 'states: [ARRIVED], minimumAge: 7'],
  ['a number', 'search: "R240101-00000000007"'],
  ['a tracking number', 'search: "640000000007"'],
  ['an order number', 'search: "240101-00000000007"'],
])('returns: %s is found without reading a table whole, for an operator too', async (_what, args) => {
  const operator = subgraph.as('OPERATOR', { storefronts: ['PNR001', 'PNR002'] });
  for (const { actor, ask } of [subgraph.as('AGENT'), operator]) {
    const asked = await subgraph.statementsOf(async () => {
      const { data } = await ask(`{ orderReturns(${args}) { nodes { number } } }`);
      expect(data.orderReturns.nodes.length).toBeGreaterThan(0);
    });
    const [list] = selectsIn(asked, 'order_return').toReversed();
    expect(await wholeReadsOf(subgraph.emOf(actor), list ?? '')).toEqual([]);
  }
});

test('returns: each way of the search is an index', async () => {
  const asked = (await sourceOf('returns_that_match'))
    .replaceAll('sought', "'240101-00000000007'")
    .replaceAll('beginning', "'R240101-00'")
    .replaceAll('terms', "array['term of 7']");
  expect(await wholeReadsOf(subgraph.em, asked)).toEqual([]);
});

test('what the desk offers an operator is found within their storefronts, from word to word', async () => {
  const { actor, ask } = subgraph.as('OPERATOR', { storefronts: ['PNR002'] });
  const asked = await subgraph.statementsOf(async () => {
    const { data } = await ask('{ orderChoices { channels channelStatuses } }');
    expect(data.orderChoices).toEqual({ channels: ['자사몰'], channelStatuses: ['N40'] });
  });
  const walks = selectsIn(asked, 'word_of');
  expect(walks).toHaveLength(2);
  for (const sql of walks)
    expect(await planOf(subgraph.emOf(actor), sql)).toMatch(/Index (Only )?Scan using sales_order_storefront_channel_/);
});
