import { newId, PutOff } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aConnection, aListing } from '../connection/connection.factory.ts';
import { connectConnectors } from '../connector/index.ts';
import { anOrder, anOrderLine, aShipment } from '../order/order.factory.ts';
import { tellClaim, tellHeld, tellShipped } from '../outward-task/index.ts';
import { moveStock } from '../stock/index.ts';
import { aStock } from '../stock/stock.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { EVER } from './lane.ts';
import { runLane } from './run-lane.ts';
import { aChannelOrder, FakeMarketplace, statusOf } from './testing/fake-marketplace.ts';
import { inTime } from './testing/in-time.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const LATER = new Date('2026-11-21T06:00:00Z');
/** Within the time of a lane, so that whoever is at it is not pushed aside. */
const SOON = new Date('2026-11-21T05:00:30Z');

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

const inOne = <T>(act: (tx: EntityManager) => Promise<T>): Promise<T> => subgraph.em.fork().transactional(act);

/** A storefront with a marketplace that lists a variant, and stock of it. */
async function aShop(onHand = 10, ratio = 50) {
  const em = subgraph.em.fork();
  const storefront = await aStorefront(em, { stockLinkRatio: ratio });
  const connection = await aConnection(em, { storefrontCode: storefront.code });
  const variant = await aVariant(em);
  const listing = await aListing(em, { connectionId: connection.id, variantId: variant.id });
  const place = fake(em, connection);
  if (onHand > 0) await aStock(em, variant.id, onHand, NOW);
  return { storefront, connection, variant, place, number: listing.externalVariant };
}

type Shop = Awaited<ReturnType<typeof aShop>>;

const push = ({ connection }: Shop, now = NOW) => runLane(subgraph.em.fork(), connection.id, EVER, now);

const change = ({ variant }: Shop, onHand: number, now = NOW) =>
  inOne((tx) => moveStock(tx, [{ variantId: variant.id, cause: 'COUNT', onHand }], { actor: null, now }));

async function isFree({ connection }: Shop): Promise<boolean> {
  const busy = await subgraph.em.execute(
    'select from connection_sync where connection_id = ? and busy_until is not null',
    [connection.id],
  );
  return busy.length === 0;
}

async function healthOf({ connection, storefront }: Shop) {
  const { data } = await subgraph.as('OPERATOR', { storefronts: [storefront.code] }).ask(
    `{ channelSyncs { id trouble troubleSince retryAt lastDoneAt listings refusedCount failedTasks waitingTasks
      refusedListings { pushError pushErrorDetail } lastReconciliation { state driftsFound ordersRead listingsRead errorCode } } }`,
  );
  expect(data.channelSyncs).toHaveLength(1);
  expect(data.channelSyncs[0].id).toBe(connection.id);
  return data.channelSyncs[0];
}

describe('stock', () => {
  test('a change is told to the marketplace by itself, times the ratio; sold out and on sale again follow the stock', async () => {
    const shop = await aShop(11, 30);
    await inTime(() => expect(shop.place.stock.get(shop.number)).toBe(3));
    await change(shop, -11);
    await inTime(() => expect(shop.place.stock.get(shop.number)).toBe(0));
    await change(shop, 20);
    await inTime(() => expect(shop.place.stock.get(shop.number)).toBe(6));
    expect(await healthOf(shop)).toMatchObject({ trouble: null, lastDoneAt: expect.any(String), listings: 1 });
  });

  test('a hundred changes are one push of each listing, and nothing is pushed that is known there', async () => {
    const shop = await aShop(0);
    await push(shop);
    const before = shop.place.toldStock.length;
    const letGo = shop.place.holdBack();
    await change(shop, 2);
    await inTime(() => expect(shop.place.waiting).toBe(1));
    // What changes while the marketplace thinks is told at once when it has answered, all in one.
    await Promise.all(Array.from({ length: 99 }, () => change(shop, 2)));
    letGo();
    await inTime(() => expect(shop.place.stock.get(shop.number)).toBe(100));
    expect(shop.place.toldStock.slice(before).map(({ quantity }) => quantity)).toEqual([1, 100]);
    await push(shop);
    expect(shop.place.toldStock).toHaveLength(before + 2);
  });

  test('two workers at once tell a marketplace once, and what changes meanwhile is told by who is at it', async () => {
    const shop = await aShop(8);
    // Until the job that told it has left the lane.
    const left =
      'select from connection_sync where connection_id = ? and last_done_at is not null and busy_until is null';
    await inTime(async () => expect(await subgraph.em.execute(left, [shop.connection.id])).toHaveLength(1));
    await subgraph.em.execute('update channel_listing set pushed_quantity = 0 where connection_id = ?', [
      shop.connection.id,
    ]);
    const before = shop.place.toldStock.length;
    await Promise.all([push(shop), push(shop), push(shop), push(shop)]);
    expect(shop.place.toldStock).toHaveLength(before + 1);
  });

  test('a marketplace that is down delays no other, is left alone for a while and has it all when it is up', async () => {
    const [down, up] = [await aShop(0), await aShop(0)];
    down.place.mood = 'AWAY';
    await Promise.all([change(down, 10), change(up, 10)]);
    await inTime(() => expect(up.place.stock.get(up.number)).toBe(5));
    await push(down);
    const health = await healthOf(down);
    expect(health).toMatchObject({ trouble: 'AWAY', lastDoneAt: null });
    expect(new Date(health.retryAt).getTime()).toBeGreaterThan(NOW.getTime());
    down.place.mood = 'WELL';
    await push(down, LATER);
    expect(down.place.stock.get(down.number)).toBe(5);
    expect(await healthOf(down)).toMatchObject({ trouble: null, retryAt: null });
  });

  test('one that hangs keeps no job: others are told within the time of one', async () => {
    const [hung, well] = [await aShop(0), await aShop(0)];
    hung.place.mood = 'HANGS';
    await Promise.all([change(hung, 10), change(well, 10)]);
    await inTime(() => expect(well.place.stock.get(well.number)).toBe(5));
    await change(well, 10);
    await inTime(() => expect(well.place.stock.get(well.number)).toBe(10));
  });

  test('a fault is shown, and tried again by the measure of the lane alone', async () => {
    const shop = await aShop(0);
    const broken = { ...shop.place.capabilities };
    Object.defineProperty(shop.place, 'capabilities', {
      configurable: true,
      get: () => {
        throw new Error('the plug was pulled');
      },
    });
    await expect(push(shop)).rejects.toThrow(PutOff);
    await change(shop, 10);
    await inTime(async () => expect(await healthOf(shop)).toMatchObject({ trouble: 'FAULT' }));
    const again = await subgraph.em.execute(
      `select attempts, last_error from graphile_worker.jobs where key like ? and last_error is not null`,
      [`%${shop.connection.id}%`],
    );
    expect(again).toEqual([]);
    Object.defineProperty(shop.place, 'capabilities', { value: broken });
    await push(shop, SOON);
    await inTime(async () => expect(await healthOf(shop)).toMatchObject({ trouble: null }));
    expect(shop.place.stock.get(shop.number)).toBe(5);
  });

  test('a quantity whose answer was lost is read before it is told again', async () => {
    const shop = await aShop(0);
    shop.place.mood = 'LOSES_ANSWERS';
    await change(shop, 10);
    await inTime(async () => {
      const [row] = await subgraph.em.execute('select pushed_quantity from channel_listing where connection_id = ?', [
        shop.connection.id,
      ]);
      expect(row).toEqual({ pushed_quantity: 5 });
    });
    expect(shop.place.toldStock).toHaveLength(1);
  });

  test('what a marketplace refuses is shown with its reason and told again when somebody wants it', async () => {
    const shop = await aShop(0);
    shop.place.mood = 'REFUSES';
    await change(shop, 10);
    await inTime(async () => expect(await healthOf(shop)).toMatchObject({ refusedCount: 1 }));
    expect((await healthOf(shop)).refusedListings).toEqual([
      { pushError: 'UNKNOWN_THERE', pushErrorDetail: 'No such thing' },
    ]);
    shop.place.mood = 'WELL';
    const retry = (storefronts: string[]) =>
      subgraph.as('OPERATOR', { storefronts }).ask(
        `mutation ($input: RetryOutwardTasksInput!) { retryOutwardTasks(input: $input) {
          channelSync { id } userErrors { code } } }`,
        { input: { connectionId: shop.connection.id } },
      );
    const stranger = await retry(['PNR999']);
    expect(stranger.data.retryOutwardTasks.userErrors).toEqual([{ code: 'CONNECTION_UNKNOWN' }]);
    await retry([shop.storefront.code]);
    await inTime(() => expect(shop.place.stock.get(shop.number)).toBe(5));
    expect(await healthOf(shop)).toMatchObject({ refusedCount: 0 });
  });
});

/** An order of the shop's marketplace whose line has left in a parcel. */
async function aParcel({ connection, storefront, variant, place }: Shop, courier = 'CJ대한통운') {
  const em = subgraph.em.fork();
  const externalNumber = `20261120-${newId()}`;
  const order = await anOrder(em, { storefrontCode: storefront.code, connectionId: connection.id, externalNumber });
  const line = await anOrderLine(em, {
    orderId: order.id,
    variantId: variant.id,
    shippedAt: NOW,
    externalNumber: '01',
    channelStatus: 'N20',
  });
  const trackingNumber = newId().replaceAll(/\D/g, '');
  const shipment = await aShipment(em, { orderId: order.id, trackingNumber, shippedAt: NOW, courier });
  place.orders.set(externalNumber, aChannelOrder(externalNumber));
  const tell = () => inOne((tx) => tellShipped(tx, shipment.id, NOW));
  return { order, line, shipment, externalNumber, trackingNumber, tell };
}

const taskOf = (orderId: string) =>
  subgraph.em
    .execute('select state, error_code as code, attempts from outward_task where order_id = ?', [orderId])
    .then(([task]) => task);

describe('parcels and holds', () => {
  test('a parcel is told once with its number and lines, however often the scan says so', async () => {
    const shop = await aShop(0);
    const parcel = await aParcel(shop);
    await Promise.all([parcel.tell(), parcel.tell()]);
    await parcel.tell();
    await inTime(async () => expect(await taskOf(parcel.order.id)).toMatchObject({ state: 'DONE' }));
    const { externalNumber, trackingNumber } = parcel;
    expect(shop.place.toldParcels).toEqual([
      { externalNumber, lineNumbers: ['01'], courier: 'CJ', trackingNumber, shippedAt: NOW },
    ]);
  });

  test('a parcel whose answer was lost is looked for there and not told twice', async () => {
    const shop = await aShop(0);
    shop.place.mood = 'LOSES_ANSWERS';
    const parcel = await aParcel(shop);
    await parcel.tell();
    await inTime(async () => expect(await taskOf(parcel.order.id)).toMatchObject({ state: 'DONE' }));
    expect(shop.place.toldParcels).toHaveLength(1);
  });

  test('what is refused is shown to who runs the storefront alone, and told again by hand', async () => {
    const shop = await aShop(0);
    shop.place.mood = 'REFUSES';
    const parcel = await aParcel(shop);
    await parcel.tell();
    await inTime(async () => expect(await taskOf(parcel.order.id)).toMatchObject({ state: 'FAILED' }));
    const failed = async (storefronts: string[]) => {
      const { data } = await subgraph
        .as('OPERATOR', { storefronts })
        .ask('{ outwardTasks(state: FAILED) { nodes { id errorCode trackingNumber order { id } channel { id } } } }');
      return data.outwardTasks.nodes;
    };
    expect(await failed(['PNR999'])).toEqual([]);
    const [task] = await failed([shop.storefront.code]);
    expect(task).toMatchObject({ errorCode: 'UNKNOWN_THERE', trackingNumber: parcel.trackingNumber });
    shop.place.mood = 'WELL';
    await subgraph
      .as('HEADQUARTERS')
      .ask('mutation ($input: RetryOutwardTasksInput!) { retryOutwardTasks(input: $input) { userErrors { code } } }', {
        input: { connectionId: shop.connection.id, taskIds: [task.id] },
      });
    await inTime(async () => expect(await taskOf(parcel.order.id)).toMatchObject({ state: 'DONE' }));
  });

  test('a courier that marketplaces do not know is said so, and an order of our own has nobody to tell', async () => {
    const shop = await aShop(0);
    const parcel = await aParcel(shop, '동네퀵');
    await parcel.tell();
    await inTime(async () => expect(await taskOf(parcel.order.id)).toMatchObject({ code: 'COURIER_UNKNOWN' }));
    const em = subgraph.em.fork();
    const own = await anOrder(em, { storefrontCode: shop.storefront.code });
    const shipment = await aShipment(em, { orderId: own.id, trackingNumber: '1', shippedAt: NOW });
    await em.transactional((tx) => tellShipped(tx, shipment.id, NOW));
    expect(await taskOf(own.id)).toBeUndefined();
  });

  test('a hold and its end arrive in the order in which they were said', async () => {
    const shop = await aShop(0);
    const { order, line, externalNumber } = await aParcel(shop);
    shop.place.mood = 'AWAY';
    for (const isHeld of [true, false, true]) {
      const held = { orderId: order.id, lineIds: [line.id], isHeld };
      await inOne((tx) => tellHeld(tx, held, NOW));
    }
    await push(shop);
    // A job may still be at it: whoever comes later takes the lane from it, which is then told of twice.
    await inTime(async () => expect((await healthOf(shop)).trouble).toBe('AWAY'));
    await inTime(async () => expect(await isFree(shop)).toBe(true));
    shop.place.mood = 'WELL';
    await push(shop, SOON);
    const told = [true, false, true].map((isHeld) => ({ externalNumber, isHeld }));
    await inTime(() => expect(shop.place.toldHolds).toEqual(told));
  });

  test.each(['COMPLETE', 'REFUSE'] as const)(
    'how a claim was decided is told, looked for where the answer was lost, and shown where it is refused (%s)',
    async (answer) => {
      const shop = await aShop(0);
      shop.place.mood = 'LOSES_ANSWERS';
      const [{ order, line, externalNumber }, other] = [await aParcel(shop), await aParcel(shop)];
      const decide = (orderId: string, lineId: string, reason: string | null = null) =>
        inOne((tx) => tellClaim(tx, { orderId, lineIds: [lineId], kind: 'RETURN', answer, reason }, NOW));
      const reason = answer === 'REFUSE' ? '사용한 흔적이 있습니다.' : null;
      await decide(order.id, line.id, reason);
      await inTime(async () => expect(await taskOf(order.id)).toMatchObject({ state: 'DONE' }));
      expect(shop.place.toldClaims).toMatchObject([
        { externalNumber, lineNumbers: ['01'], kind: 'RETURN', answer, reason },
      ]);
      shop.place.mood = 'REFUSES';
      const lines = aChannelOrder('').lines.map((one) => ({ ...one, status: statusOf('RETURN_REQUESTED') }));
      shop.place.orders.set(other.externalNumber, aChannelOrder(other.externalNumber, { lines }));
      await decide(other.order.id, other.line.id);
      await inTime(async () => expect(await taskOf(other.order.id)).toMatchObject({ state: 'FAILED' }));
      const { data } = await subgraph
        .as('OPERATOR', { storefronts: [shop.storefront.code] })
        .ask('{ outwardTasks(state: FAILED) { nodes { kind claimAnswer errorCode } } }');
      expect(data.outwardTasks.nodes).toEqual([{ kind: 'CLAIM', claimAnswer: answer, errorCode: 'UNKNOWN_THERE' }]);
      // Somebody decides it at the marketplace itself.
      shop.place.answer(other.externalNumber, answer);
      await subgraph.em.execute(`update outward_task set state = 'WAITING', ended_at = null where order_id = ?`, [
        other.order.id,
      ]);
      await push(shop, SOON);
      await inTime(async () => expect(await taskOf(other.order.id)).toMatchObject({ state: 'DONE' }));
    },
  );
});
