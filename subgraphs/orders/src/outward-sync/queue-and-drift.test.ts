import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aConnection, aListing } from '../connection/connection.factory.ts';
import { connectConnectors } from '../connector/index.ts';
import { anOrder, anOrderLine, aShipment } from '../order/order.factory.ts';
import { putInQueue } from '../product-queue/index.ts';
import { aStock } from '../stock/stock.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { claimProducts } from './claim-products.ts';
import { EVER } from './lane.ts';
import { runLane } from './run-lane.ts';
import { settleDrifts } from './settle-drifts.ts';
import { aChannelOrder, FakeMarketplace, statusOf } from './testing/fake-marketplace.ts';
import { inTime } from './testing/in-time.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const EARLIER = new Date('2026-11-21T03:00:00Z');
const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000);

let subgraph: TestSubgraph;
const places = new Map<string, FakeMarketplace>();
const fake = (_em: unknown, { id }: { readonly id: string }): FakeMarketplace => {
  const place = places.get(id) ?? new FakeMarketplace();
  places.set(id, place);
  return place;
};
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
  connectConnectors({ CAFE24: fake, NAVER: fake });
});
afterAll(() => subgraph.stop());

async function products(count: number): Promise<string[]> {
  const em = subgraph.em.fork();
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push((await aVariant(em)).productId);
  return ids;
}

/** Queues products without the job that sends them at once. */
async function queued(storefrontCode: string, productIds: readonly string[]): Promise<void> {
  await subgraph.em.fork().transactional(async (tx) => {
    await putInQueue(tx, { storefrontCode, productIds, byName: null }, NOW);
    await tx.execute("select graphile_worker.remove_job('push-products:' || ?)", [storefrontCode]);
  });
}

const claim = (code: string, now: Date) => claimProducts(subgraph.em.fork(), code, now);

describe('the queue of products', () => {
  test('sends five within five minutes and storefront in order, however many workers take from it', async () => {
    const { code } = await aStorefront(subgraph.em);
    const other = await aStorefront(subgraph.em);
    const ids = await products(12);
    await Promise.all([queued(code, ids), queued(other.code, ids.slice(0, 2))]);
    const taken = (await Promise.all(Array.from({ length: 6 }, () => claim(code, NOW)))).flat();
    expect(taken.map(({ productId }) => productId)).toEqual(ids.slice(0, 5));
    expect(await claim(other.code, NOW)).toHaveLength(2);
    expect(await claim(code, minutes(4.9))).toEqual([]);
    await subgraph.em.execute("update queued_product set state = 'SENT', ended_at = ? where state = 'SENDING'", [NOW]);
    expect((await claim(code, minutes(5))).map(({ productId }) => productId)).toEqual(ids.slice(5, 10));
    // Those were begun by a process that died; they wait again when their window is over, before what came later.
    expect((await claim(code, minutes(10))).map(({ productId }) => productId)).toEqual(ids.slice(5, 10));
  });

  test('is moved, hurried and shortened by who runs the storefront, and a product waits in it once', async () => {
    const storefront = await aStorefront(subgraph.em);
    const [a = '', b = '', c = '', d = ''] = await products(4);
    await queued(storefront.code, [a, b, c]);
    await queued(storefront.code, [c, d]);
    const operator = subgraph.as('OPERATOR', { storefronts: [storefront.code] });
    const list = async () => {
      const { data } = await operator.ask(
        'query ($id: ID!) { productQueue(storefrontId: $id) { nodes { id priority state product { id } } } }',
        { id: storefront.id },
      );
      return data.productQueue.nodes as { id: string; priority: string; product: { id: string } }[];
    };
    const order = async () => (await list()).map(({ product }) => product.id);
    expect(await order()).toEqual([a, b, c, d]);
    const idOf = async (product: string) => (await list()).find((one) => one.product.id === product)?.id;
    const move = async (product: string, place: number, priority?: string) => {
      const input = { queuedProductId: await idOf(product), place, ...(priority ? { priority } : {}) };
      const { data } = await operator.ask(
        'mutation ($input: MoveInQueueInput!) { moveInQueue(input: $input) { queuedProduct { priority } userErrors { code } } }',
        { input },
      );
      return data.moveInQueue;
    };
    await Promise.all([move(d, 1), move(a, 3)]);
    expect((await order()).toSorted()).toEqual([a, b, c, d].toSorted());
    await move(c, 1);
    expect((await order())[0]).toBe(c);
    expect(await move(b, 1, 'HIGH')).toMatchObject({ queuedProduct: { priority: 'HIGH' } });
    expect((await order()).slice(0, 2)).toEqual([b, c]);
    expect(await move(b, 0)).toMatchObject({ userErrors: [{ code: 'QUEUE_PLACE_OUT_OF_RANGE' }] });
    expect(await move(b, 1.5)).toMatchObject({ userErrors: [{ code: 'QUEUE_PLACE_OUT_OF_RANGE' }] });
    const cancel = (id: unknown) =>
      operator
        .ask(
          'mutation ($input: CancelQueuedInput!) { cancelQueued(input: $input) { queuedProduct { state } userErrors { code } } }',
          {
            input: { queuedProductId: id },
          },
        )
        .then(({ data }) => data.cancelQueued);
    const first = await idOf(b);
    expect(await cancel(first)).toMatchObject({ queuedProduct: { state: 'CANCELLED' } });
    expect(await cancel(first)).toMatchObject({ userErrors: [{ code: 'QUEUED_PRODUCT_LEFT' }] });
    expect(await cancel(newId())).toMatchObject({ userErrors: [{ code: 'QUEUED_PRODUCT_UNKNOWN' }] });
  });

  test('a chosen product is listed at every marketplace at the own price, and its stock follows', async () => {
    const storefront = await aStorefront(subgraph.em, { stockLinkRatio: 50 });
    const connection = await aConnection(subgraph.em.fork(), { storefrontCode: storefront.code });
    const variant = await aVariant(subgraph.em.fork());
    await aStock(subgraph.em.fork(), variant.id, 9, NOW);
    const operator = subgraph.as('OPERATOR', { storefronts: [storefront.code] });
    await operator.ask(
      'mutation ($input: OfferProductsInput!) { offerProducts(input: $input) { userErrors { code } } }',
      {
        input: { storefrontId: storefront.id, productIds: [variant.productId] },
      },
    );
    const place = fake(null, connection);
    await inTime(() => expect(place.stock.get(`V-${variant.sku}`)).toBe(4));
    expect([...place.products.values()]).toMatchObject([{ price: 150_000, isOnSale: true, externalProduct: null }]);
    const sent = await operator.ask(
      'query ($id: ID!) { sentProducts(storefrontId: $id) { nodes { state attempts errorCode product { id } } } }',
      { id: storefront.id },
    );
    expect(sent.data.sentProducts.nodes).toEqual([
      { state: 'SENT', attempts: 1, errorCode: null, product: { id: variant.productId } },
    ]);
  });

  test('a product without a price is said so and sent nowhere', async () => {
    const storefront = await aStorefront(subgraph.em);
    await aConnection(subgraph.em.fork(), { storefrontCode: storefront.code });
    const { productId } = await aVariant(subgraph.em.fork(), {}, { listPrice: null });
    await subgraph.em
      .fork()
      .transactional((tx) =>
        putInQueue(tx, { storefrontCode: storefront.code, productIds: [productId], byName: null }, NOW),
      );
    await inTime(async () => {
      const [row] = await subgraph.em.execute('select state, error_code from queued_product where product_id = ?', [
        productId,
      ]);
      expect(row).toEqual({ state: 'FAILED', error_code: 'PRICE_MISSING' });
    });
  });
});

describe('reconciliation', () => {
  test('finds the drift that was planted and only that, mends it and shows both', async () => {
    const em = subgraph.em.fork();
    const storefront = await aStorefront(em, { stockLinkRatio: 100 });
    const connection = await aConnection(em, { storefrontCode: storefront.code });
    const place = fake(null, connection);
    const listings: Awaited<ReturnType<typeof aListing>>[] = [];
    for (let index = 0; index < 7; index += 1) {
      const variant = await aVariant(em);
      await aStock(em, variant.id, 10, NOW);
      listings.push(await aListing(em, { connectionId: connection.id, variantId: variant.id }));
    }
    await runLane(subgraph.em.fork(), connection.id, EVER, NOW);
    // A job may be at it already; what is planted comes after what it tells.
    await inTime(async () => {
      const told = 'select from channel_listing where connection_id = ? and pushed_quantity = 10';
      expect(await subgraph.em.execute(told, [connection.id])).toHaveLength(7);
    });
    const numberOf = (index: number): string => listings[index]?.externalVariant ?? '';
    place.stock.set(numberOf(2), 7);
    place.stock.set(numberOf(6), 0);
    // Ordered there and not collected yet: rightly less.
    place.stock.set(numberOf(4), 9);
    const fresh = aChannelOrder('fresh', { paidAt: NOW });
    place.orders.set('fresh', {
      ...fresh,
      lines: fresh.lines.map((line) => ({ ...line, externalVariant: numberOf(4) })),
    });
    const untold = await anOrder(em, {
      storefrontCode: storefront.code,
      connectionId: connection.id,
      externalNumber: 'untold',
    });
    const same = await anOrder(em, {
      storefrontCode: storefront.code,
      connectionId: connection.id,
      externalNumber: 'same',
    });
    const line = { variantId: listings[0]?.variantId ?? '', externalNumber: '01', channelStatus: 'N20' };
    await anOrderLine(em, { ...line, orderId: untold.id, shippedAt: EARLIER });
    await anOrderLine(em, { ...line, orderId: same.id });
    await aShipment(em, { orderId: untold.id, trackingNumber: '334116329932', shippedAt: EARLIER });
    for (const number of ['untold', 'same']) place.orders.set(number, aChannelOrder(number));
    const moved = await anOrder(em, {
      storefrontCode: storefront.code,
      connectionId: connection.id,
      externalNumber: 'moved',
    });
    await anOrderLine(em, { ...line, orderId: moved.id, channelStatus: 'N10' });
    place.orders.set('moved', aChannelOrder('moved'));
    const lost = aChannelOrder('lost');
    place.orders.set('lost', { ...lost, lines: lost.lines.map((one) => ({ ...one, externalVariant: numberOf(5) })) });
    // What was cancelled there has its pieces back and explains nothing that is missing.
    const gone = lost.lines.map((one) => ({
      ...one,
      externalVariant: numberOf(2),
      quantity: 3,
      status: statusOf('CANCELLED'),
    }));
    place.orders.set('gone', aChannelOrder('gone', { lines: gone }));

    const operator = subgraph.as('OPERATOR', { storefronts: [storefront.code] });
    const compare = () =>
      operator
        .ask(
          'mutation ($input: ReconcileConnectionInput!) { reconcileConnection(input: $input) { channelSync { id } userErrors { code } } }',
          {
            input: { connectionId: connection.id },
          },
        )
        .then(({ data }) => data.reconcileConnection.userErrors);
    const answers = await Promise.all([compare(), compare()]);
    expect(answers.flat()).toEqual([{ code: 'RECONCILIATION_RUNNING' }]);
    const lastRun = async () => {
      const { data } = await operator.ask(
        '{ channelSyncs { lastReconciliation { state driftsFound listingsRead ordersRead errorCode } } }',
      );
      return data.channelSyncs[0].lastReconciliation;
    };
    await inTime(async () => expect(await lastRun()).toMatchObject({ state: 'DONE' }));
    expect(await lastRun()).toMatchObject({ driftsFound: 5, listingsRead: 7, ordersRead: 6, errorCode: null });
    const drifts = async () => {
      const { data } = await operator.ask('{ channelDrifts { nodes { kind seen expected state externalNumber } } }');
      return data.channelDrifts.nodes.toSorted((one: { kind: string }, other: { kind: string }) =>
        one.kind < other.kind ? -1 : 1,
      );
    };
    await inTime(async () => {
      // The sweep of each minute does so where a job had the lane.
      await settleDrifts(subgraph.em.fork(), NOW);
      expect(await drifts()).toEqual([
        { kind: 'ORDER_MISSING', seen: 'N20', expected: '-', state: 'REPAIRED', externalNumber: 'lost' },
        { kind: 'QUANTITY', seen: '7', expected: '10', state: 'REPAIRED', externalNumber: numberOf(2) },
        {
          kind: 'SHIPMENT_MISSING',
          seen: 'N20',
          expected: '334116329932',
          state: 'REPAIRED',
          externalNumber: 'untold',
        },
        { kind: 'SOLD_OUT', seen: '0', expected: '10', state: 'REPAIRED', externalNumber: numberOf(6) },
        { kind: 'STATUS', seen: 'N20', expected: 'N10', state: 'REPAIRED', externalNumber: 'moved' },
      ]);
    });
    expect([place.stock.get(numberOf(2)), place.stock.get(numberOf(6)), place.stock.get(numberOf(4))]).toEqual([
      10, 10, 9,
    ]);
    const stranger = await subgraph
      .as('OPERATOR', { storefronts: ['PNR999'] })
      .ask('{ channelDrifts { nodes { id } } }');
    expect(stranger.data.channelDrifts.nodes).toEqual([]);
  });

  test('of a marketplace that is away says so, and one out of use is refused', async () => {
    const em = subgraph.em.fork();
    const { code: storefrontCode } = await aStorefront(em);
    const away = await aConnection(em, { storefrontCode });
    const unused = await aConnection(em, { storefrontCode, isActive: false });
    fake(null, away).mood = 'AWAY';
    const hq = subgraph.as('HEADQUARTERS');
    const compare = (connectionId: string) =>
      hq
        .ask(
          'mutation ($input: ReconcileConnectionInput!) { reconcileConnection(input: $input) { userErrors { code } } }',
          {
            input: { connectionId },
          },
        )
        .then(({ data }) => data.reconcileConnection.userErrors);
    expect(await compare(unused.id)).toEqual([{ code: 'CONNECTION_INACTIVE' }]);
    expect(await compare(newId())).toEqual([{ code: 'CONNECTION_UNKNOWN' }]);
    expect(await compare(away.id)).toEqual([]);
    await inTime(async () => {
      const [run] = await subgraph.em.execute('select state, error_code from reconciliation where connection_id = ?', [
        away.id,
      ]);
      expect(run).toEqual({ state: 'FAILED', error_code: 'AWAY' });
    });
  });
});
