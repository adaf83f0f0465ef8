import { readFileSync } from 'node:fs';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aConnection } from '../connection/connection.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { CAFE24_STATUSES } from './cafe24/cafe24-statuses.ts';
import { connectorOf, type ChannelReading, type StorefrontConnector } from './index.ts';
import { anAccount, startMarketplaces, type TestMarketplaces } from './testing/marketplaces.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const WINDOW = { from: new Date('2026-11-21T04:00:00Z'), to: new Date('2026-11-21T05:01:00Z') };

let subgraph: TestSubgraph;
let marketplaces: TestMarketplaces;
beforeAll(async () => {
  [subgraph, marketplaces] = await Promise.all([startTestSubgraph(orders), startMarketplaces(NOW)]);
});
beforeEach(() => marketplaces.simulators.tell('cafe24', {}));
afterAll(() => Promise.all([subgraph.stop(), marketplaces.stop()]));

/** A mall of a storefront of its own, with a connector that asks it. */
async function aMall(more: Record<string, string> = {}) {
  const account = anAccount();
  const { code } = await aStorefront(subgraph.em);
  const connection = await aConnection(subgraph.em, { storefrontCode: code, account });
  marketplaces.setUp([account], more);
  const tell = <Answer>(path: string, wish: unknown) =>
    marketplaces.tell<Answer>(`cafe24/malls/${account}${path}`, wish);
  const put = async (wishes: unknown[]) => tell<string[]>('/orders', wishes);
  return { account, connection, tell, put, connector: connectorOf(subgraph.em, connection) };
}

async function collected(connector: StorefrontConnector, now = NOW, window = WINDOW) {
  const readings: ChannelReading[] = [];
  for await (const page of connector.changedOrders(window, now)) {
    if (page.outcome !== 'DONE') return { readings, end: page };
    readings.push(...page.value);
  }
  return { readings, end: null };
}

const ITEM = { sku: 'D16MMP101-GY-L', productNo: 7, variantCode: 'P00000070000', quantity: 2, price: 150_000 };

describe('reading', () => {
  test.each([[[]], [['days-only']], [['no-payment-amount']]])(
    'an order is read whole under the reading %j',
    async (readings) => {
      await marketplaces.simulators.tell('cafe24', { readings });
      const { put, connector } = await aMall();
      const [id] = await put([{ items: [ITEM] }, { items: [ITEM], paid: false }]);
      const { readings: read, end } = await collected(connector);
      expect(end).toBeNull();
      const [first] = read;
      expect(first).toMatchObject({
        kind: 'ORDER',
        order: {
          externalNumber: id,
          marketplace: null,
          channelStatus: 'N10',
          paidAt: NOW,
          orderer: { name: '홍길동', phone: '01012345678' },
          zipCode: '11177',
          deliveryFee: 3000,
          lines: [
            {
              externalNumber: `${id}-01`,
              sku: ITEM.sku,
              quantity: 2,
              unitPrice: 150_000,
              paidAmount: 300_000,
              status: { fact: 'PAID' },
            },
          ],
        },
      });
      expect(new Set(read.map((one) => (one.kind === 'ORDER' ? one.order.externalNumber : '')))).toEqual(new Set([id]));
    },
  );

  test('what is malformed is told with its place and without its values, and nothing else is lost', async () => {
    const { put, connector } = await aMall();
    const broken = [
      { receivers: [] },
      { items: [{ order_item_code: 'x-01', quantity: 1.5, product_price: '1000.00' }] },
      { items: [{ order_item_code: 'x-01', quantity: -1, product_price: '1000.00' }] },
      { items: [{ order_item_code: 'x-01', quantity: 100_000, product_price: '1000.00' }] },
      { items: [{ order_item_code: 'x-01', quantity: 1, product_price: '-5.00' }] },
      { order_date: '어제, 비밀' },
    ];
    await put([...broken.map((patch) => ({ items: [ITEM], patch })), { items: [ITEM] }]);
    const { readings } = await collected(connector);
    const reasons = readings.flatMap((one) => (one.kind === 'MALFORMED' ? [one.reason] : []));
    expect(new Set(reasons)).toEqual(
      new Set([
        'receivers: Too small: expected array to have >=1 items',
        'items.0.quantity: not a whole number',
        'items.0.quantity: less than one',
        'items.0.quantity: too many',
        'items.0.product_price: below 0',
        'order_date: not a moment with its zone',
      ]),
    );
    expect(readings.some(({ kind }) => kind === 'ORDER')).toBe(true);
  });

  test('every status code of the contract has its row in the table', () => {
    const contract = readFileSync(new URL('./testing/cafe24-codes.txt', import.meta.url), 'utf8')
      .trim()
      .split(/\s+/);
    expect(Object.keys(CAFE24_STATUSES).toSorted()).toEqual(contract.toSorted());
    expect(CAFE24_STATUSES['R43']).toEqual({
      fact: 'RETURNED',
      refund: 'ON_HOLD',
      claimRefused: false,
      label: '반품완료-환불보류',
    });
  });

  test('more orders than can be paged through are read in halves of the time', async () => {
    const { put, connector } = await aMall({ CAFE24_PAGE: '50', CAFE24_MOST_OFFSET: '150' });
    const from = WINDOW.from.getTime();
    const all = Array.from({ length: 230 }, (_none, index) => ({
      id: `20261121-${String(index).padStart(7, '0')}`,
      at: new Date(from + index * 10_000),
      items: [{ sku: 'A' }],
    }));
    await put(all);
    const numbers = new Set<string>();
    for await (const page of connector.changedOrders(WINDOW, NOW)) {
      if (page.outcome !== 'DONE') throw new Error(page.outcome);
      for (const one of page.value) if (one.kind === 'ORDER') numbers.add(one.order.externalNumber);
      if (numbers.size === all.length) break;
    }
    expect(numbers.size).toBe(all.length);
  });
});
