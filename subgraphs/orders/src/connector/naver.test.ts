import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aConnection } from '../connection/connection.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { connectorOf, type ChannelReading, type StorefrontConnector } from './index.ts';
import { anAccount, startMarketplaces, type TestMarketplaces } from './testing/marketplaces.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const WINDOW = { from: new Date('2026-11-21T04:00:00Z'), to: new Date('2026-11-21T05:01:00Z') };

let subgraph: TestSubgraph;
let marketplaces: TestMarketplaces;
beforeAll(async () => {
  [subgraph, marketplaces] = await Promise.all([startTestSubgraph(orders, NOW), startMarketplaces(NOW)]);
});
beforeEach(() => marketplaces.simulators.tell('naver', {}));
afterAll(() => Promise.all([subgraph.stop(), marketplaces.stop()]));

const ITEM = { sku: 'D26FSN501-WH-250', optionCode: '5000001', productNo: '5000', quantity: 1, price: 79_000 };

interface Made {
  readonly orderId: string;
  readonly ids: readonly string[];
}

async function aStore() {
  const account = anAccount();
  const { code } = await aStorefront(subgraph.em);
  const connection = await aConnection(subgraph.em, { storefrontCode: code, connector: 'NAVER', account });
  marketplaces.setUp([], { NAVER_BUCKET: '1000' });
  const tell = <Answer>(path: string, wish: unknown) =>
    marketplaces.tell<Answer>(`naver/stores/${account}${path}`, wish);
  const put = (wishes: unknown[]) => tell<Made[]>('/orders', wishes);
  return { account, tell, put, connector: connectorOf(subgraph.em.fork(), connection) };
}

async function changed(connector: StorefrontConnector): Promise<ChannelReading[]> {
  const readings: ChannelReading[] = [];
  for await (const page of connector.changedOrders(WINDOW, NOW)) {
    if (page.outcome !== 'DONE') throw new Error(JSON.stringify(page));
    readings.push(...page.value);
  }
  return readings;
}

describe('reading', () => {
  test('an order comes with all lines that changed, over several pages; what is malformed is told beside it', async () => {
    const { put, connector } = await aStore();
    const [two] = await put([
      { orderId: newId(), items: [ITEM, { ...ITEM, quantity: 3 }] },
      { items: [{ ...ITEM, patch: { quantity: 0 } }] },
      ...Array.from({ length: 320 }, () => ({ orderId: newId(), items: [ITEM] })),
    ]);
    const readings = await changed(connector);
    const whole = readings.filter((one) => one.kind === 'ORDER').map(({ order }) => order);
    expect(whole).toHaveLength(321);
    const read = whole.find(({ externalNumber }) => externalNumber === two?.orderId);
    expect(read).toMatchObject({
      marketplace: { code: 'SMARTSTORE', number: two?.orderId },
      paidAt: NOW,
      orderer: { name: '김네이', phone: '01023456789' },
      address: '경기도 포천시 소흘읍 송우로 1 101호',
      lines: [
        { sku: ITEM.sku, externalVariant: '5000001', paidAmount: 79_000, status: { fact: 'PAID' } },
        { quantity: 3, paidAmount: 237_000 },
      ],
    });
    expect(readings.filter((one) => one.kind === 'MALFORMED')).toMatchObject([
      { reason: expect.stringContaining('quantity') },
    ]);
  });

  test.each([
    [{ claim: ['CANCEL', 'CANCEL_REQUEST', ''] }, 'CANCEL_REQUESTED'],
    [{ claim: ['CANCEL', 'CANCEL_DONE', 'CANCELED'] }, 'CANCELLED'],
    [{ claim: ['RETURN', 'RETURN_REQUEST', ''] }, 'RETURN_REQUESTED'],
    [{ claim: ['RETURN', 'COLLECTING', ''] }, 'RETURNING'],
    [{ claim: ['EXCHANGE', 'COLLECT_DONE', ''] }, 'EXCHANGING'],
    [{ status: 'DELIVERED', claim: ['RETURN', 'RETURN_REJECT', ''] }, 'DELIVERED'],
    [{ status: 'PURCHASE_DECIDED' }, 'CONFIRMED'],
  ])('%j is read as %s', async (wish, fact) => {
    const { put, tell, connector } = await aStore();
    const [made] = await put([{ items: [ITEM] }]);
    await tell(`/product-orders/${made?.ids[0]}`, wish);
    const [reading] = await changed(connector);
    expect(reading?.kind === 'ORDER' && reading.order.lines[0]?.status?.fact).toBe(fact);
  });
});

describe('acts', () => {
  test.each([[[]], [['success-infos']]])(
    'thirty-two parcels go out in calls of thirty; what fails is told for its parcel (%j)',
    async (readings) => {
      await marketplaces.simulators.tell('naver', { readings });
      const { put, connector } = await aStore();
      const made = await put(Array.from({ length: 31 }, () => ({ orderId: newId(), items: [ITEM] })));
      const parcels = [...made, { orderId: 'none', ids: ['none'] }].map(({ orderId, ids }, index) => ({
        externalNumber: orderId,
        lineNumbers: ids,
        courier: 'CJ' as const,
        trackingNumber: `6${String(index).padStart(11, '0')}`,
        shippedAt: NOW,
      }));
      const answers = await connector.sendShipments(parcels, NOW);
      expect(answers.filter(({ outcome }) => outcome === 'DONE')).toHaveLength(31);
      expect(answers.at(-1)).toMatchObject({ outcome: 'REFUSED', code: 'WRONG_STATE' });
      expect((await connector.sendShipments(parcels.slice(0, 1), NOW))[0]).toMatchObject({ outcome: 'DONE' });
      const sent = (await marketplaces.simulators.ledger('naver')).filter(({ reference }) =>
        reference?.startsWith(`${made[0]?.ids[0]}:`),
      );
      expect(sent).toMatchObject([{ times: 1 }]);
    },
  );

  test('stock of all options of a product is one call; a product is put once; claims are answered', async () => {
    const { account, put, tell, connector } = await aStore();
    await tell('/options', [
      { productNo: '5000', id: '5000001', sku: ITEM.sku },
      { productNo: '5000', id: '5000002', sku: 'OTHER' },
    ]);
    const listed = ['5000001', '5000002'].map((externalVariant) => ({ externalProduct: '5000', externalVariant }));
    const set = await connector.setStock(
      listed.map((one) => ({ ...one, quantity: 7 })),
      NOW,
    );
    expect(set).toMatchObject([{ outcome: 'DONE' }, { outcome: 'DONE' }]);
    expect(await connector.readStock(listed, NOW)).toMatchObject([{ value: 7 }, { value: 7 }]);
    const product = {
      externalProduct: null,
      styleCode: 'S1',
      name: '신발',
      price: 79_000,
      isOnSale: true,
      variants: [{ sku: 'S1-A', colour: 'A', size: '250' }],
    };
    const first = await connector.putProduct(product, NOW);
    const second = await connector.putProduct(product, NOW);
    expect(first).toMatchObject({ outcome: 'DONE', value: { variants: [{ sku: 'S1-A' }] } });
    expect(second).toEqual(first);
    // Options are written whole; one that stands keeps its stock.
    const option = first.outcome === 'DONE' ? first.value : null;
    const listing = {
      externalProduct: option?.externalProduct ?? '',
      externalVariant: option?.variants[0]?.externalVariant ?? '',
    };
    await connector.setStock([{ ...listing, quantity: 4 }], NOW);
    await connector.putProduct({ ...product, externalProduct: listing.externalProduct }, NOW);
    expect(await connector.readStock([listing], NOW)).toMatchObject([{ value: 4 }]);
    const [made] = await put([{ items: [ITEM] }]);
    const lines = { externalNumber: made?.orderId ?? '', lineNumbers: made?.ids ?? [] };
    await tell(`/product-orders/${made?.ids[0]}`, { claim: ['RETURN', 'RETURN_REQUEST', ''] });
    const claim = { ...lines, kind: 'RETURN' as const, claimNumber: null, reason: null };
    expect(await connector.answerClaim({ ...claim, answer: 'COMPLETE' }, NOW)).toMatchObject({ outcome: 'DONE' });
    expect(await connector.answerClaim({ ...claim, answer: 'COMPLETE' }, NOW)).toMatchObject({ outcome: 'DONE' });
    expect(await connector.holdOrder(lines, true, NOW)).toMatchObject({ outcome: 'REFUSED', code: 'UNSUPPORTED' });
    expect(account).toBeTruthy();
  });
});

describe('tokens and limits', () => {
  test.each([[[]], [['no-rate-headers']]])(
    'a token that ended is made anew once, a limit is told with its time (%j)',
    async (readings) => {
      await marketplaces.simulators.tell('naver', { readings });
      const { tell, connector } = await aStore();
      await tell('/options', [{ productNo: '5000', id: '5000001', sku: ITEM.sku }]);
      const listed = [{ externalProduct: '5000', externalVariant: '5000001' }];
      await connector.readStock(listed, NOW);
      await tell('', { expireTokens: true });
      expect(await connector.readStock(listed, NOW)).toMatchObject([{ outcome: 'DONE' }]);
      await tell('', { limited: 1 });
      expect(await connector.readStock(listed, NOW)).toMatchObject([{ outcome: 'LATER', code: 'LIMITED' }]);
      await tell('', { revoke: true });
      const { connector: other, tell: tellOther } = await aStore();
      await tellOther('', { revoke: true });
      expect(await other.readStock(listed, NOW)).toMatchObject([{ outcome: 'LATER', code: 'AUTHORIZATION_LOST' }]);
    },
  );
});
