import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import type { OrderLineRow } from '../order/order.entity.ts';
import { anOrder, anOrderLine, aShipment, type OrderDetails } from '../order/order.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';

let subgraph: TestSubgraph;
let skus: { grey: string; black: string };
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  const { em } = subgraph;
  await aStorefront(em, { code: 'PNR001' });
  await aStorefront(em, { code: 'PNR002' });
  skus = { grey: (await aVariant(em, { sku: 'D26-GY-L' })).id, black: (await aVariant(em, { sku: 'D26-BK-L' })).id };
  const shippedAt = new Date('2026-11-21T02:00:00Z');
  await order('A', { channelName: '쿠팡', channelStatus: 'N40', paidAt: new Date('2026-11-19T01:00:00Z') }, [
    { variantId: skus.grey, marks: ['HOLD'] },
    { variantId: skus.black, shippedAt, allocatedAt: shippedAt },
  ]);
  await order('B', { erpStatus: 'SHIPPED', paidAt: null, externalNumber: null }, [
    { shippedAt, allocatedAt: shippedAt },
  ]);
  await order('C', { storefrontCode: 'PNR002', marketplaceCode: 'COUPANG', marketplaceNumber: '900-77' }, [{}, {}, {}]);
  const courier = await order('D', { ordererName: '박주문', recipientPhone: '0212345678' }, [{}]);
  await aShipment(em, { orderId: courier, trackingNumber: '334116329932' });
});
afterAll(() => subgraph.stop());

/** Makes an order of this name, the later the further in the alphabet, with these lines. */
async function order(name: string, details: Partial<OrderDetails>, lines: Partial<OrderLineRow>[]): Promise<string> {
  const { em } = subgraph;
  const orderedAt = new Date(Date.UTC(2026, 10, 20, name.charCodeAt(0) - 64));
  const row = await anOrder(em, { storefrontCode: 'PNR001', number: `261120-${name}`, orderedAt, ...details });
  for (const [index, line] of lines.entries()) {
    const number = `${row.number}-00${index + 1}`;
    await anOrderLine(em, { orderId: row.id, variantId: skus.grey, number, ...line });
  }
  return row.id;
}

async function linesOf(args: string, asker = subgraph.as('AGENT')): Promise<string[]> {
  const { data } = await asker.ask(`{ orderLines(${args}) { nodes { number } } }`);
  return data.orderLines.nodes.map(({ number }: { number: string }) => number.replace('261120-', ''));
}

describe('lines of the desk', () => {
  test('go by their order and by number, over pages of any size, both ways', async () => {
    const all = ['D-001', 'C-001', 'C-002', 'C-003', 'B-001', 'A-001', 'A-002'];
    expect(await linesOf('first: 20')).toEqual(all);
    for (const direction of ['', ', oldestFirst: true']) {
      const seen: string[] = [];
      let after = '';
      do {
        const { data } = await subgraph
          .as('AGENT')
          .ask(`{ orderLines(first: 2${direction}${after}) { nodes { number } pageInfo { hasNextPage endCursor } } }`);
        seen.push(...data.orderLines.nodes.map(({ number }: { number: string }) => number.replace('261120-', '')));
        after = data.orderLines.pageInfo.hasNextPage ? `, after: "${data.orderLines.pageInfo.endCursor}"` : '';
      } while (after !== '');
      expect(seen.toSorted()).toEqual(all.toSorted());
      expect(seen[0]).toBe(direction === '' ? 'D-001' : 'A-001');
    }
  });

  test.each([
    ['channel: "쿠팡"', ['A-001', 'A-002']],
    ['channelStatus: "N40"', ['A-001', 'A-002']],
    ['erpStatus: SHIPPED', ['B-001']],
    ['warehouse: "02"', []],
    ['filter: HOLD', ['A-001']],
    ['sku: "d26-bk-l"', ['A-002']],
    ['filter: HOLD, sku: "d26-bk-l"', []],
    ['number: "900-77"', ['C-001', 'C-002', 'C-003']],
    ['number: "261120-A-002"', ['A-001', 'A-002']],
    ['trackingNumber: "3341-1632-9932"', ['D-001']],
    ['name: "박주"', ['D-001']],
    ['name: "박"', []],
    ['phone: "02-1234-5678", storefront: "PNR001"', ['D-001']],
    ['phone: "02-1234-5678", storefront: "PNR002"', []],
    ['time: SHIPPED, from: "2026-11-21", until: "2026-11-21"', ['B-001', 'A-001', 'A-002']],
    ['time: PAID, until: "2026-11-19"', ['A-001', 'A-002']],
    ['time: PAID, sku: "D26-BK-L", filter: ALL', ['A-002']],
  ])('%s', async (args, lines) => {
    expect((await linesOf(args)).toSorted()).toEqual(lines.toSorted());
  });

  test('those of other storefronts are not there for an operator', async () => {
    const operator = subgraph.as('OPERATOR', { storefronts: ['PNR002'] });
    expect(await linesOf('first: 20', operator)).toEqual(['C-001', 'C-002', 'C-003']);
    expect(await linesOf('phone: "02-1234-5678"', operator)).toEqual([]);
    expect(await linesOf('first: 20', subgraph.as('OPERATOR', { storefronts: [] }))).toEqual([]);
  });

  test("a cursor of somebody's own making is bad input", async () => {
    const { errors } = await subgraph.as('AGENT').ask('{ orderLines(after: "evil") { nodes { number } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('cost the same statements however many', async () => {
    const ask = (first: number) =>
      subgraph.statementsOf(() =>
        subgraph.as('AGENT')
          .ask(`{ orderLines(first: ${first}) { nodes { number order { number lines { id } shipments { id } storefront { name }
            originalOrder { number } connectionName } variant { product { name } } } } }`),
      );
    expect((await ask(7)).length).toBe((await ask(1)).length);
  });
});

test('each filter says how many orders it would leave, at this moment, up to a bound', async () => {
  const COUNTS = '{ orderCounts(storefront: "PNR001", filter: BULK) { asOf counts { filter count isMore } } }';
  const { data } = await subgraph.as('AGENT').ask(COUNTS);
  expect(data.orderCounts.asOf).toBe('2026-11-21T05:00:00.000Z');
  const counts = Object.fromEntries(
    data.orderCounts.counts.map(({ filter, count }: { filter: string; count: number }) => [filter, count]),
  );
  expect(counts).toEqual({ ALL: 3, SOLD_OUT: 0, FLAGGED: 0, PRIORITY: 0, HOLD: 1, BULK: 0, NEW: 2 });
});

test('orders and lines are found by their number, in small letters too', async () => {
  const BY_NUMBER =
    '{ orderByNumber(number: " 261120-a ") { number lines { number } } orderLineByNumber(number: "261120-A-002") { number order { number } } }';
  const { data } = await subgraph.as('AGENT').ask(BY_NUMBER);
  expect(data.orderByNumber.lines).toHaveLength(2);
  expect(data.orderLineByNumber.order.number).toBe('261120-A');
  const foreign = await subgraph.as('OPERATOR', { storefronts: ['PNR002'] }).ask(BY_NUMBER);
  expect(foreign.data).toEqual({ orderByNumber: null, orderLineByNumber: null });
});

test('a desk offers what its orders say', async () => {
  const CHOICES = '{ orderChoices { channels channelStatuses warehouses { code name } } }';
  expect((await subgraph.as('AGENT').ask(CHOICES)).data.orderChoices).toEqual({
    channels: ['자사몰', '쿠팡'],
    channelStatuses: ['N30', 'N40'],
    warehouses: [{ code: '01', name: 'POCHEON W/H' }],
  });
  const operator = subgraph.as('OPERATOR', { storefronts: ['PNR002'] });
  expect((await operator.ask(CHOICES)).data.orderChoices.channels).toEqual(['자사몰']);
});
