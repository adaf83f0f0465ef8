import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aConnection } from '../connection/connection.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { connectorOf } from './index.ts';
import { anAccount, callsCounted, startMarketplaces, type TestMarketplaces } from './testing/marketplaces.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
let marketplaces: TestMarketplaces;
beforeAll(async () => {
  [subgraph, marketplaces] = await Promise.all([startTestSubgraph(orders, NOW), startMarketplaces(NOW)]);
});
beforeEach(() => marketplaces.simulators.setNow(NOW));
afterAll(() => Promise.all([subgraph.stop(), marketplaces.stop()]));

const ITEM = { sku: 'D16MMP101-GY-L', productNo: 7, variantCode: 'P00000070000', quantity: 2, price: 150_000 };
const LISTED = { externalProduct: '7', externalVariant: 'P00000070000' };

async function aMall(more: Record<string, string> = {}) {
  const account = anAccount();
  const { code } = await aStorefront(subgraph.em);
  const connection = await aConnection(subgraph.em, { storefrontCode: code, account });
  marketplaces.setUp([account], more);
  const tell = <Answer>(path: string, wish: unknown) =>
    marketplaces.tell<Answer>(`cafe24/malls/${account}${path}`, wish);
  await tell('/variants', [{ productNo: 7, code: LISTED.externalVariant, sku: ITEM.sku }]);
  const effects = async () => (await marketplaces.simulators.ledger('cafe24')).filter(({ to }) => to === account);
  const connector = () => connectorOf(subgraph.em.fork(), connection);
  return { account, connection, tell, effects, connector };
}

describe('stock and products', () => {
  test('a quantity is set and read; the same again is done and changes nothing; what is not there is refused', async () => {
    const { connector, effects } = await aMall();
    const wish = { ...LISTED, quantity: 5 };
    const stray = { externalProduct: '7', externalVariant: 'P0000007NONE', quantity: 1 };
    const [set, none] = await connector().setStock([wish, stray], NOW);
    expect(set).toEqual({ outcome: 'DONE', value: null });
    expect(none).toMatchObject({ outcome: 'REFUSED', code: 'UNKNOWN_THERE' });
    expect(await connector().setStock([wish], NOW)).toMatchObject([{ outcome: 'DONE' }]);
    expect(await connector().readStock([LISTED], NOW)).toEqual([{ outcome: 'DONE', value: 5 }]);
    expect(await effects()).toHaveLength(1);
  });

  test('an answer that is lost leaves a quantity unclear; told again it is one effect', async () => {
    const { connector, effects, tell } = await aMall();
    await tell('', { lostReplies: 1 });
    const wish = { ...LISTED, quantity: 8 };
    expect(await connector().setStock([wish], NOW)).toEqual([{ outcome: 'UNCLEAR' }]);
    expect(await connector().setStock([wish], NOW)).toEqual([{ outcome: 'DONE', value: null }]);
    expect(await effects()).toMatchObject([{ times: 1, quantity: 8 }]);
  });

  test('after the first answer that is away or lost nothing more is asked', async () => {
    const { connector, connection, tell } = await aMall();
    await connector().readStock([LISTED], NOW);
    const wishes = [1, 2, 3].map((quantity) => ({ ...LISTED, quantity }));
    await tell('', { lostReplies: 3 });
    const before = await callsCounted(subgraph.em, connection.id);
    const lost = await connector().setStock(wishes, NOW);
    expect(lost.map(({ outcome }) => outcome)).toEqual(['UNCLEAR', 'LATER', 'LATER']);
    expect(Math.round((await callsCounted(subgraph.em, connection.id)) - before)).toBeLessThanOrEqual(1);
    await tell('', { lostReplies: 0, down: true });
    const away = await connector().setStock(wishes, NOW);
    expect(away.map(({ outcome }) => outcome)).toEqual(['LATER', 'LATER', 'LATER']);
    await tell('', { down: false });
    expect(await connector().readStock([LISTED], NOW)).toEqual([{ outcome: 'DONE', value: 1 }]);
  });

  test('a product is put once with its variants, also where the first answer was lost', async () => {
    const { connector, effects, tell } = await aMall();
    const product = {
      externalProduct: null,
      styleCode: 'D26FBG601',
      name: '캔버스 토트백',
      price: 39_000,
      isOnSale: true,
      variants: [
        { sku: 'D26FBG601-BE-F', colour: '베이지', size: 'F' },
        { sku: 'D26FBG601-BK-F', colour: '블랙', size: 'F' },
      ],
    };
    expect(await connector().putProduct(product, NOW)).toMatchObject({
      outcome: 'DONE',
      value: { variants: [{}, {}] },
    });
    await tell('', { lostReplies: 0 });
    const again = await connector().putProduct({ ...product, price: 42_000 }, NOW);
    expect(again).toMatchObject({
      outcome: 'DONE',
      value: { variants: [{ sku: 'D26FBG601-BE-F' }, { sku: 'D26FBG601-BK-F' }] },
    });
    expect(new Set((await effects()).map(({ reference }) => reference))).toEqual(new Set(['product:D26FBG601']));
  });
});

describe('shipments, holds and claims', () => {
  test('a tracking number is written back once, whatever is lost or repeated', async () => {
    const { connector, effects, tell } = await aMall();
    const [id] = await tell<string[]>('/orders', [{ items: [ITEM, ITEM] }]);
    const parcel = {
      externalNumber: String(id),
      lineNumbers: [`${id}-01`],
      courier: 'CJ' as const,
      trackingNumber: '612345678901',
      shippedAt: NOW,
    };
    const first = await connector().sendShipments([parcel], NOW);
    expect(first).toEqual([{ outcome: 'DONE', value: { reference: `D-${id}-01` } }]);
    expect(await connector().sendShipments([parcel], NOW)).toMatchObject([{ outcome: 'DONE' }]);
    const other = { ...parcel, trackingNumber: '699999999999' };
    expect(await connector().sendShipments([other], NOW)).toMatchObject([{ outcome: 'REFUSED', code: 'INVALID' }]);
    const second = { ...parcel, lineNumbers: [`${id}-02`], trackingNumber: '612345678902' };
    await connector().readStock([LISTED], NOW);
    await tell('', { lostReplies: 2 });
    const lost = await connector().sendShipments([second], NOW);
    expect(lost).toMatchObject([{ outcome: 'DONE' }]);
    expect((await effects()).filter(({ kind }) => kind === 'shipment')).toMatchObject([{ times: 1 }, { times: 1 }]);
  });

  test('a line is held and let go; one that left cannot be held, which is told for its object (207)', async () => {
    const { connector, tell } = await aMall();
    const [id] = await tell<string[]>('/orders', [{ items: [ITEM] }]);
    const lines = { externalNumber: String(id), lineNumbers: [`${id}-01`] };
    expect(await connector().holdOrder(lines, true, NOW)).toEqual({ outcome: 'DONE', value: null });
    expect(await connector().holdOrder(lines, true, NOW)).toEqual({ outcome: 'DONE', value: null });
    expect(await connector().holdOrder(lines, false, NOW)).toEqual({ outcome: 'DONE', value: null });
    await tell(`/orders/${id}`, { status: 'N30' });
    expect(await connector().holdOrder(lines, true, NOW)).toMatchObject({ outcome: 'REFUSED', code: 'WRONG_STATE' });
  });

  test('a claim is taken in, completed and, another one, refused', async () => {
    const { connector, tell } = await aMall();
    const [id, other] = await tell<string[]>('/orders', [{ items: [ITEM] }, { items: [ITEM] }]);
    const claim = { kind: 'RETURN' as const, claimNumber: null, reason: null };
    const of = (number: string | undefined) => ({ externalNumber: String(number), lineNumbers: [`${number}-01`] });
    expect(await connector().answerClaim({ ...claim, ...of(id), answer: 'ACCEPT' }, NOW)).toMatchObject({
      outcome: 'DONE',
    });
    expect(await connector().answerClaim({ ...claim, ...of(id), answer: 'COMPLETE' }, NOW)).toMatchObject({
      outcome: 'DONE',
    });
    await connector().answerClaim({ ...claim, ...of(other), answer: 'ACCEPT' }, NOW);
    await connector().answerClaim({ ...claim, ...of(other), answer: 'REFUSE', reason: '사용 흔적' }, NOW);
    const read = await connector().ordersByNumber([of(id), of(other)], NOW);
    const statuses =
      read.outcome === 'DONE' && read.value.map((one) => one.kind === 'ORDER' && one.order.channelStatus);
    expect(statuses).toEqual(['R40', 'R11']);
  });
});

describe('tokens and limits', () => {
  test('ten who need a new token at once ask for one; the old refresh token is dead at once, and tokens lie sealed', async () => {
    const { connector, connection } = await aMall();
    const ten = await Promise.all(Array.from({ length: 10 }, () => connector().readStock([LISTED], NOW)));
    expect(ten.flat().every(({ outcome }) => outcome === 'DONE')).toBe(true);
    const later = new Date(NOW.getTime() + 3 * 3_600_000);
    marketplaces.simulators.setNow(later);
    const again = await Promise.all(Array.from({ length: 10 }, () => connector().readStock([LISTED], later)));
    expect(again.flat().every(({ outcome }) => outcome === 'DONE')).toBe(true);
    const [row] = await subgraph.em.execute<{ state: string }[]>(
      `select case when lost_at is null then 'STANDS' else 'LOST' end as state from channel_authorization where id = ?`,
      [connection.id],
    );
    expect(row).toEqual({ state: 'STANDS' });
    expect(await subgraph.clearText([`first.`, `r.shop-`, `a.shop-`])).toEqual([]);
  });

  test('two weeks without a call end the permission, and it is told so', async () => {
    const { connector } = await aMall();
    await connector().readStock([LISTED], NOW);
    const later = new Date(NOW.getTime() + 15 * 24 * 3_600_000);
    marketplaces.simulators.setNow(later);
    const answer = await connector().readStock([LISTED], later);
    expect(answer).toMatchObject([{ outcome: 'LATER', code: 'AUTHORIZATION_LOST' }]);
  });

  test('calls are counted over all replicas; who has no room waits or is told when; a block is not asked into', async () => {
    const { connector, connection, tell } = await aMall({
      CAFE24_BUCKET: '3',
      CAFE24_DRAIN: '0.5',
      CHANNEL_WAIT_MS: '50',
    });
    const answers = (await Promise.all(Array.from({ length: 6 }, () => connector().readStock([LISTED], NOW)))).flat();
    expect(answers.filter(({ outcome }) => outcome === 'DONE')).toHaveLength(3);
    expect(answers.find(({ outcome }) => outcome === 'LATER')).toMatchObject({ code: 'LIMITED' });
    expect(await callsCounted(subgraph.em, connection.id)).toBeGreaterThan(2);
    const other = await aMall({ CHANNEL_WAIT_MS: '50' });
    await other.connector().readStock([LISTED], NOW);
    await other.tell('', { limited: 1 });
    expect(await other.connector().readStock([LISTED], NOW)).toMatchObject([{ outcome: 'LATER', code: 'LIMITED' }]);
    // The mall would answer again; we do not ask before the time it named.
    expect(await other.connector().readStock([LISTED], NOW)).toMatchObject([{ outcome: 'LATER', code: 'LIMITED' }]);
    expect(tell).toBeDefined();
  });

  test('a mall that is down, out of reach or without an app of ours is told apart', async () => {
    const { connector, tell } = await aMall();
    await tell('', { down: true });
    expect(await connector().readStock([LISTED], NOW)).toMatchObject([{ outcome: 'LATER', code: 'AWAY' }]);
    marketplaces.setUp([], { CAFE24_URL: 'http://127.0.0.1:9/{mall}' });
    expect(await connector().readStock([LISTED], NOW)).toMatchObject([
      { outcome: 'LATER', code: 'AUTHORIZATION_LOST' },
    ]);
  });
});
