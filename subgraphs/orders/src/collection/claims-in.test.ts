import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aConnection, aListing } from '../connection/connection.factory.ts';
import { anAccount, startMarketplaces, type TestMarketplaces } from '../connector/testing/marketplaces.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { collect } from './collect.ts';
import { aMallOf } from './testing/a-mall.ts';
import { QUARANTINE } from './testing/documents.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
let marketplaces: TestMarketplaces;
beforeAll(async () => {
  [subgraph, marketplaces] = await Promise.all([startTestSubgraph(orders, NOW), startMarketplaces(NOW)]);
});
beforeEach(() => marketplaces.simulators.setNow(NOW));
afterAll(() => Promise.all([subgraph.stop(), marketplaces.stop()]));

/** A mall with one order that was collected, shipped and delivered. */
async function aDeliveredOrder() {
  const mall = await aMallOf(subgraph.em, marketplaces, NOW);
  const [id] = await mall.put([{ items: [mall.item] }]);
  await mall.run();
  await shipAll(mall.connection.id);
  return { ...mall, move: (status: string) => mall.tell(`/orders/${id}`, { status }) };
}

const shipAll = (connectionId: string) =>
  subgraph.em.execute(
    `update order_line set shipped_at = ?, delivered_at = ? where order_id in
       (select id from sales_order where connection_id = ?)`,
    [NOW, NOW, connectionId],
  );

/** Returns of what came from a connection, with what is on their record. */
async function returnsOf(connectionId: string) {
  return subgraph.em.execute<Record<string, unknown>[]>(
    `select id, kind, state, by_courier, (select string_agg(concat_ws(':', step, note), ' > ' order by taken_at, id)
       from return_step where return_id = order_return.id and step <> 'bookPickup') as steps
     from order_return where order_id in (select id from sales_order where connection_id = ?) order by requested_at, id`,
    [connectionId],
  );
}

const waitingOf = async (connectionId: string) => {
  const { data } = await subgraph.as('HEADQUARTERS').ask(QUARANTINE, { connectionId, state: 'WAITING' });
  return data.quarantinedOrders.nodes.map(({ code, reason }: Record<string, string>) => [code, reason]);
};

test.each([
  ['R40', 'RETURN', 'R40 반품완료-환불완료'],
  ['R31', 'RETURN', 'R31 반품처리중-수거완료'],
  ['E30', 'SAME_ITEM_EXCHANGE', 'E30 교환처리중-수거전'],
  ['E40', 'SAME_ITEM_EXCHANGE', 'E40 교환완료'],
])(
  'a claim that is first seen as %s is expected here, once, and no courier of ours is sent',
  async (code, kind, said) => {
    const { move, run, tell, connection } = await aDeliveredOrder();
    await move(code);
    await run();
    const opened = { kind, state: 'REQUESTED', by_courier: false, steps: `request > noteChannel:${said}` };
    expect(await returnsOf(connection.id)).toMatchObject([opened]);
    await tell('', { twice: true });
    await run();
    // An answer of before it was asked for, and one of a later step, change nothing.
    await move(code === 'R31' ? 'R40' : code);
    await run();
    expect(await returnsOf(connection.id)).toMatchObject([opened]);
    expect(await waitingOf(connection.id)).toEqual([]);
  },
);

test('what the marketplace takes back late is inspected here, and settled by what comes', async () => {
  const { move, run, connection, variant } = await aDeliveredOrder();
  await move('R40');
  await run();
  const [row] = await returnsOf(connection.id);
  const [piece] = await subgraph.em.execute<{ id: string }[]>(
    'select order_line_id as id from return_line where return_id = ?',
    [row?.['id']],
  );
  const hq = subgraph.as('HEADQUARTERS');
  const act = async (mutation: string, type: string, input: object) => {
    const text = `mutation ($input: ${type}!) { act: ${mutation}(input: $input) { orderReturn { state } userErrors { code } } }`;
    return (await hq.ask(text, { input })).data.act;
  };
  const returnId = row?.['id'];
  expect(await act('arriveReturn', 'ArriveReturnInput', { returnId })).toMatchObject({ userErrors: [] });
  const lines = [{ orderLineId: piece?.id, resell: 2, defective: 0, repair: 0 }];
  expect(await act('confirmReturn', 'ConfirmReturnInput', { returnId, lines })).toMatchObject({
    orderReturn: { state: 'CONFIRMED' },
  });
  const [level] = await subgraph.em.execute('select on_hand from stock_level where variant_id = ?', [variant.id]);
  expect(level).toEqual({ on_hand: 2 });
  const deducted = 'select quantity from settlement_return where return_id = ?';
  expect(await subgraph.em.execute(deducted, [returnId])).toEqual([{ quantity: 2 }]);
});

test('a return that is turned down at the marketplace ends here, and a late answer does not bring it back', async () => {
  const { move, run, tell, connection } = await aDeliveredOrder();
  await move('R10');
  await run();
  expect(await returnsOf(connection.id)).toMatchObject([{ state: 'REQUESTED', by_courier: true, steps: 'request' }]);
  await move('R11');
  await run();
  const over = { state: 'CANCELLED', steps: 'request > reject:R11 반품거부' };
  expect(await returnsOf(connection.id)).toMatchObject([over]);
  await tell('', { stale: true });
  await run();
  await tell('', { stale: false });
  await run();
  expect(await returnsOf(connection.id)).toMatchObject([over]);
});

test('a return that the buyer takes back ends here, and is another one when it is asked for again', async () => {
  const { move, run, connection } = await aDeliveredOrder();
  for (const status of ['R00', 'N40', 'R00']) {
    await move(status);
    for (const _twice of [1, 2]) await run();
  }
  expect(await returnsOf(connection.id)).toMatchObject([
    { state: 'CANCELLED', steps: 'request > withdraw:N40 배송완료' },
    { state: 'REQUESTED', steps: 'request' },
  ]);
});

test('a return whose goods are here stays when it is turned down there, and people are shown it', async () => {
  const { move, run, connection } = await aDeliveredOrder();
  await move('R10');
  await run();
  await subgraph.em.execute(
    `update order_return set state = 'ARRIVED', arrived_at = ? where order_id in
       (select id from sales_order where connection_id = ?)`,
    [NOW, connection.id],
  );
  await move('R11');
  for (const _twice of [1, 2]) await run();
  expect(await returnsOf(connection.id)).toMatchObject([
    { state: 'ARRIVED', steps: 'request > noteChannel:R11 반품거부' },
  ]);
  expect(await waitingOf(connection.id)).toEqual([
    ['CLAIM_NOT_TAKEN', expect.stringMatching(/R11, R\d{6}-\d{5} GOODS_ARRIVED$/)],
  ]);
});

test('SmartStore calls a claim off in one word, of which the order says how far the goods are', async () => {
  const [store, { code }, variant] = [anAccount(), await aStorefront(subgraph.em), await aVariant(subgraph.em)];
  marketplaces.setUp([]);
  const connection = await aConnection(subgraph.em, { storefrontCode: code, connector: 'NAVER', account: store });
  await aListing(subgraph.em, { connectionId: connection.id, variantId: variant.id, externalVariant: `O-${newId()}` });
  const tell = <Answer>(path: string, wish: unknown) => marketplaces.tell<Answer>(`naver/stores/${store}${path}`, wish);
  const [made] = await tell<{ ids: string[] }[]>('/orders', [
    { orderId: `2026${newId().slice(-8)}`, items: [{ sku: variant.sku, quantity: 1 }] },
  ]);
  let minute = 0;
  const run = async () => {
    const now = new Date(NOW.getTime() + (minute += 1) * 60_000);
    marketplaces.simulators.setNow(now);
    await expect.poll(() => collect(subgraph.em.fork(), connection.id, now), { interval: 20 }).toBe('DONE');
  };
  await run();
  await shipAll(connection.id);
  const place = `/product-orders/${made?.ids[0]}`;
  await tell(place, { status: 'DELIVERED', claim: ['RETURN', 'COLLECTING', ''] });
  await run();
  await tell(place, { claim: ['RETURN', 'RETURN_REJECT', ''] });
  for (const _twice of [1, 2]) await run();
  expect(await returnsOf(connection.id)).toMatchObject([
    { state: 'CANCELLED', steps: 'request > noteChannel:COLLECTING 수거처리중 > reject:RETURN_REJECT 반품철회' },
  ]);
});
