import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOrder, anOrderLine } from '../order/order.factory.ts';
import { noteSale } from '../settlement/index.ts';
import { aShippedLine } from '../settlement/settlement.factory.ts';
import { orders } from '../subgraph.ts';

const NOW = new Date('2026-11-28T05:00:00Z');

const DASHBOARD = `query ($code: String!, $from: LocalDate!, $to: LocalDate!) {
  storefrontDashboard(storefrontCode: $code, from: $from, to: $to) {
    from shipped returned returnRate days { day orders pieces sales { amount } }
    returnsByProduct { styleCode shipped returned } returnsByReason { reason pieces } soldOut { sku sold }
    connections { name failures quarantined } settlements { state count total { amount } } pending { amount } held { amount }
  } }`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
  await subgraph.em.execute("update settlement_setting set begins_at = '2026-11-01'");
});
afterAll(() => subgraph.stop());

async function see(asker: Asker, code: string, from = '2026-11-19', to = '2026-11-21') {
  const { data, errors } = await asker.ask(DASHBOARD, { code, from, to });
  expect(errors).toEqual([]);
  return data.storefrontDashboard;
}

async function aSoldLine() {
  const em = subgraph.em.fork();
  const line = await aShippedLine(em, { quantity: 4, shippedAt: NOW, prices: { '2026-11-01': 10_000 } });
  await em.execute("update sales_order set ordered_at = '2026-11-19T15:00:00Z' where id = ?", [line.orderId]);
  await em.execute('update order_line set returned_quantity = 1, paid_amount = 600000 where id = ?', [line.id]);
  await subgraph.em.fork().transactional((tx) => noteSale(tx, [line.id], { actor: null, now: NOW }));
  const order = { storefrontCode: line.code, customerId: newId() };
  const late = await anOrder(em, { ...order, orderedAt: new Date('2026-11-21T15:00:00Z') });
  await anOrderLine(em, { orderId: late.id, variantId: line.variantId });
  const cancelled = await anOrder(em, { ...order, orderedAt: new Date('2026-11-20T01:00:00Z') });
  await anOrderLine(em, { orderId: cancelled.id, variantId: line.variantId, cancelledAt: NOW });
  return { code: line.code, sku: line.sku };
}

test('an operator sees sales by day in Seoul, returns, what is sold out and what is owed, of their storefront alone', async () => {
  const { code, sku } = await aSoldLine();
  const operator = subgraph.as('OPERATOR', { storefronts: [code] });
  const seen = await see(operator, code);
  expect(seen).toMatchObject({
    shipped: 4,
    returned: 1,
    returnRate: 25,
    returnsByProduct: [{ shipped: 4, returned: 1 }],
    returnsByReason: [],
    soldOut: [{ sku, sold: 4 }],
    connections: [],
    settlements: [],
    pending: { amount: 40_000 },
    held: { amount: 0 },
  });
  expect(seen.days).toEqual([
    { day: '2026-11-19', orders: 0, pieces: 0, sales: { amount: 0 } },
    { day: '2026-11-20', orders: 1, pieces: 4, sales: { amount: 600_000 } },
    { day: '2026-11-21', orders: 0, pieces: 0, sales: { amount: 0 } },
  ]);
  expect(await see(subgraph.as('HEADQUARTERS'), code)).toEqual(seen);
  const stranger = subgraph.as('OPERATOR', { storefronts: ['PNR009'] });
  expect(await see(stranger, code)).toBeNull();
  expect(await withoutFilters(() => see(stranger, code))).toBeNull();
  expect((await see(operator, code, '2020-01-01', '2026-11-28')).from).toBe('2025-11-28');
  expect((await see(operator, code, '2026-11-22', '2026-11-21')).days).toEqual([]);
  const { errors } = await subgraph.as('AGENT').ask(DASHBOARD, { code, from: '2026-11-19', to: '2026-11-21' });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
