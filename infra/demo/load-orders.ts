import type { Client } from 'pg';
import { addressOf } from './addresses.ts';
import { historyOf } from './case-history.ts';
import type { DemoCase } from './cases.ts';
import { demoStyles, demoVariants, itemId } from './catalogue.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import { loadConnections } from './load-connections.ts';
import { loadOffers } from './load-offers.ts';
import { loadReturns } from './load-returns.ts';
import { loadSettlements } from './load-settlements.ts';
import { loadStock } from './load-stock.ts';
import type { DemoOrder, DemoOrderStage } from './orders.ts';
import { loadPolicies } from './policies.ts';
import type { Population } from './population.ts';
import { demoReturns, type DemoReturn } from './returns.ts';
import type { SealRow } from './seal-row.ts';

const HOUR_MS = 3_600_000;
const BULK_FROM = 10;

/** Storefronts PNR001–PNR003 of document 002. */
const STOREFRONTS = [
  {
    code: 'PNR001',
    name: '나잘란',
    domain: 'NAJALRAN.COM',
    kind: 'OWN',
    stock_link_ratio: 100,
    operator_name: '나본사',
    business_name: '판매자 본사',
  },
  {
    code: 'PNR002',
    name: '보라새지',
    domain: 'BORASAE.G.COM',
    kind: 'CONSIGNED',
    stock_link_ratio: 60,
    operator_name: '박보라',
    business_name: '보라새지',
  },
  {
    code: 'PNR003',
    name: '언더코코',
    domain: 'UNDERCOCO.COM',
    kind: 'CONSIGNED',
    stock_link_ratio: 40,
    operator_name: '김코코',
    business_name: '언더코코',
  },
] as const;

/** Personal columns of an order, as the slice declares them. */
const PEOPLE = {
  table: 'sales_order',
  kinds: {
    ordererName: 'NAME',
    ordererPhone: 'PHONE',
    recipientName: 'NAME',
    recipientPhone: 'PHONE',
    recipientAddress: 'ADDRESS',
  },
} as const;

/** Status codes that Cafe24 shows for the way an order has come. */
const CHANNEL_STATUS: Readonly<Record<DemoOrderStage, string>> = {
  RECEIVED: 'N10',
  ALLOCATED: 'N20',
  SHIPPED: 'N30',
  DELIVERED: 'N40',
  RETURN_REQUESTED: 'R10',
  RETURNED: 'R40',
  CANCELLED: 'C40',
};

/** Fills the database of the orders. */
export async function loadOrders(client: Client, population: Population, seal: SealRow): Promise<void> {
  const { orders, cases, anchor } = population;
  await copyRows(
    client,
    'storefront',
    STOREFRONTS.map((storefront) => ({ id: demoId('storefront', storefront.code), ...storefront })),
  );
  await loadPolicies(client, STOREFRONTS);
  await copyRows(
    client,
    'product',
    demoStyles.map((style) => ({
      id: demoId('product', style.code),
      style_code: style.code,
      name: style.name,
      item_category_id: itemId(style.item),
      list_price: style.price,
      wholesale_price: Math.round((style.price * 0.6) / 100) * 100,
    })),
  );
  await copyRows(
    client,
    'variant',
    demoVariants.map(({ id, sku, style, colour, size }) => ({
      id,
      product_id: demoId('product', style.code),
      sku,
      colour,
      size,
    })),
  );
  await loadStock(client, population);
  await loadConnections(client);
  await loadOffers(client, anchor);
  await copyRows(client, 'sales_order', await Promise.all(orders.map((order) => orderRow(order, seal))));
  await copyRows(client, 'order_line', orders.flatMap(lineRows));
  const returns = demoReturns(orders, anchor);
  await copyRows(client, 'shipment', [...orders.flatMap(outboundRows), ...returns.flatMap(returnParcelRows)]);
  await loadReturns(client, { returns, anchor }, seal);
  await copyRows(client, 'order_line_business', answeredLines(cases, anchor));
  await loadSettlements(client, population);
}

/** Lines that businesses answer for in a case of which they were notified. */
function answeredLines(cases: readonly DemoCase[], anchor: Date) {
  const rows = cases.flatMap((demo) => {
    const line = demo.order?.lines[0];
    const isNotified = historyOf(demo, anchor).some(({ step }) => step === 'notifyReceipt');
    return line && isNotified ? [{ order_line_id: line.id, business_id: demo.respondent.id }] : [];
  });
  const unique = new Map(rows.map((row) => [`${row.order_line_id} ${row.business_id}`, row]));
  return [...unique.values()];
}

async function orderRow(order: DemoOrder, seal: SealRow) {
  return {
    id: order.id,
    number: order.number,
    storefront_code: order.storefront,
    channel_name: order.channel,
    channel_status: CHANNEL_STATUS[order.stage],
    erp_status: order.stage,
    customer_id: order.customer.id,
    ...(await seal(PEOPLE, order.id, {
      ordererName: order.customer.name,
      ordererPhone: order.customer.mobile,
      recipientName: order.recipient.name,
      recipientPhone: order.recipient.phone,
      recipientAddress: addressOf(order.number).text,
    })),
    recipient_zip_code: addressOf(order.number).zipCode,
    is_bulk: order.lines.some((line) => line.quantity >= BULK_FROM),
    ordered_at: order.orderedAt,
    paid_at: order.orderedAt,
    collected_at: order.orderedAt,
  };
}

function lineRows(order: DemoOrder) {
  const isAllocated = order.stage !== 'RECEIVED' && order.stage !== 'CANCELLED';
  const isThere = order.stage === 'DELIVERED' || order.stage === 'RETURN_REQUESTED' || order.stage === 'RETURNED';
  return order.lines.map((line) => ({
    id: line.id,
    number: line.number,
    order_id: order.id,
    variant_id: line.variant.id,
    quantity: line.quantity,
    unit_price: line.variant.style.price,
    paid_amount: line.quantity * line.variant.style.price,
    compensated_amount: order.stage === 'RETURNED' ? line.quantity * line.variant.style.price : 0,
    returning_quantity: order.stage === 'RETURN_REQUESTED' ? line.quantity : 0,
    returned_quantity: order.stage === 'RETURNED' ? line.quantity : 0,
    cancelled_at: order.stage === 'CANCELLED' ? after(order, 1) : null,
    delivered_at: isThere ? after(order, 60) : null,
    marks: line.flags.filter((flag) => flag !== 'ALLOCATED'),
    allocated_at: isAllocated ? after(order, 3) : null,
    shipped_at: order.tracking ? after(order, 20) : null,
  }));
}

function outboundRows(order: DemoOrder) {
  if (!order.tracking) return [];
  const isThere = order.stage === 'DELIVERED' || order.stage === 'RETURN_REQUESTED' || order.stage === 'RETURNED';
  return [
    {
      id: demoId('row', `shipment:${order.number}`),
      order_id: order.id,
      kind: 'OUTBOUND',
      status: isThere ? 'DELIVERED' : 'IN_TRANSIT',
      courier: 'CJ대한통운',
      tracking_number: order.tracking,
      requested_at: after(order, 18),
      shipped_at: after(order, 20),
      delivered_at: isThere ? after(order, 60) : null,
    },
  ];
}

function returnParcelRows({ order, steps }: DemoReturn) {
  const at = (step: string) => steps.find((taken) => taken.step === step)?.at ?? null;
  const [shippedAt, deliveredAt] = [at('collect'), at('arrive')];
  return [
    {
      id: demoId('row', `return:${order.number}`),
      order_id: order.id,
      kind: 'RETURN',
      status: deliveredAt ? 'DELIVERED' : shippedAt ? 'IN_TRANSIT' : 'REQUESTED',
      courier: 'CJ대한통운',
      tracking_number: order.returnTracking,
      requested_at: at('request') ?? order.orderedAt,
      shipped_at: shippedAt,
      delivered_at: deliveredAt,
    },
  ];
}

function after(order: DemoOrder, hours: number): Date {
  return new Date(order.orderedAt.getTime() + hours * HOUR_MS);
}
