import { callHouse, houseOf, newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { anOrderLine } from '../order/order.factory.ts';
import { aShippedOrder } from '../return/return.factory.ts';
import { aStock } from '../stock/stock.factory.ts';
import { orders } from '../subgraph.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
});
afterAll(() => subgraph.stop());

function knock(body: object, secret?: string) {
  const house = { ...houseOf(subgraph.em), urls: { orders: subgraph.url } };
  return callHouse(secret ? { ...house, secret } : house, 'orders', '/doors/agreement-lines', body);
}

test('the door tells the house what can be agreed on for the lines of an order', async () => {
  const sold = await aShippedOrder(subgraph.em.fork(), {
    quantity: 3,
    returningQuantity: 1,
    compensatedAmount: 50_000,
  });
  const { order, line, variant } = sold;
  const details = { colour: 'BK', size: 'M', productId: variant.productId };
  const other = await aVariant(subgraph.em.fork(), { ...details, sku: `${variant.sku}-BK` });
  await aVariant(subgraph.em.fork(), { ...details, sku: newId(), discontinuedAt: new Date('2026-11-01T00:00:00Z') });
  await aStock(subgraph.em.fork(), other.id, 4);
  const waiting = await anOrderLine(subgraph.em.fork(), { orderId: order.id, variantId: other.id, quantity: 2 });
  const answer = await knock({ orderId: order.id });
  const lines: { orderLineId: string }[] = await answer.json();
  expect(lines.find(({ orderLineId }) => orderLineId === line.id)).toEqual({
    orderLineId: line.id,
    orderNumber: order.number,
    name: '기모 후드티',
    option: 'GY / L',
    sku: variant.sku,
    quantity: 3,
    paid: 450_000,
    left: 400_000,
    shipped: true,
    returnable: 2,
    variants: [
      { variantId: variant.id, sku: variant.sku, option: 'GY / L', sellable: 0 },
      { variantId: other.id, sku: other.sku, option: 'BK / M', sellable: 4 },
    ],
  });
  expect(lines.find(({ orderLineId }) => orderLineId === waiting.id)).toMatchObject({ shipped: false, returnable: 2 });
  expect(await (await knock({ orderLineIds: [waiting.id, newId()] })).json()).toMatchObject([
    { orderLineId: waiting.id },
  ]);
});

test('an order that is not here, a question that is none, and somebody who is not of the house', async () => {
  expect((await knock({ orderId: newId() })).status).toBe(404);
  expect((await knock({ orderLineIds: [newId()] })).status).toBe(404);
  expect((await knock({ orderId: '1' })).status).toBe(400);
  expect((await knock({})).status).toBe(400);
  const stranger = `whsec_${Buffer.from('somebody else').toString('base64')}`;
  expect((await knock({ orderId: newId() }, stranger)).status).toBe(401);
});
