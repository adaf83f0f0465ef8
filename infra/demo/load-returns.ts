import type { Client } from 'pg';
import { personByLogin } from '../identity/people.ts';
import { addressOf } from './addresses.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import type { DemoOrder } from './orders.ts';
import type { SealRow } from './seal-row.ts';

const HOUR_MS = 3_600_000;
const SEOUL_MS = 9 * HOUR_MS;
/** Hours from an order to the request of its return, and until the courier took the pickup. */
const REQUESTED_AFTER = 90;
const BOOKED_AFTER = 91;
/** Who takes returns in at the desk. */
const AGENT = personByLogin('agent');
const REASONS = ['CHANGED_MIND', 'DISSATISFIED', 'DEFECT', 'WRONG_ITEM'] as const;

/** Personal columns of a return, as the slice declares them. */
const PEOPLE = {
  table: 'order_return',
  kinds: {
    customerName: 'NAME',
    customerPhone: 'PHONE',
    customerMobile: 'PHONE',
    pickupAddress: 'ADDRESS',
    note: 'TEXT',
  },
} as const;

/** Puts in the returns of the orders whose goods are on their way back, each with a booked pickup. */
export async function loadReturns(client: Client, orders: readonly DemoOrder[], seal: SealRow): Promise<void> {
  const returned = orders.filter(({ stage }) => stage === 'RETURN_REQUESTED');
  await copyRows(client, 'order_return', await Promise.all(returned.map((order, index) => rowOf(order, index, seal))));
  await copyRows(client, 'return_line', returned.flatMap(lineRows));
  await copyRows(client, 'return_step', returned.flatMap(stepRows));
}

async function rowOf(order: DemoOrder, index: number, seal: SealRow) {
  const id = returnId(order);
  return {
    id,
    number: returnNumber(after(order, REQUESTED_AFTER), index),
    order_id: order.id,
    storefront_code: order.storefront,
    kind: 'RETURN',
    state: 'PICKUP_BOOKED',
    source: 'DESK',
    reason: REASONS[index % REASONS.length] ?? 'OTHER',
    handled_by: order.storefront === 'PNR001' ? 'MAKER' : 'STOREFRONT',
    ...(await seal(PEOPLE, id, {
      customerName: order.recipient.name,
      customerPhone: null,
      customerMobile: order.recipient.phone,
      pickupAddress: addressOf(order.number).text,
      note: null,
    })),
    zip_code: addressOf(order.number).zipCode,
    by_courier: true,
    courier: 'CJ대한통운',
    tracking_number: order.returnTracking,
    shipment_id: demoId('row', `return:${order.number}`),
    requested_at: after(order, REQUESTED_AFTER),
    requested_by_id: AGENT?.id ?? null,
    requested_by_name: AGENT?.name ?? null,
    pickup_booked_at: after(order, BOOKED_AFTER),
  };
}

function lineRows(order: DemoOrder) {
  return order.lines.map(({ id, number, quantity, variant }) => ({
    id: demoId('row', `return-line:${number}`),
    return_id: returnId(order),
    order_line_id: id,
    quantity,
    share: quantity * variant.style.price,
  }));
}

function stepRows(order: DemoOrder) {
  const step = (name: string, from: string | null, to: string, hours: number) => ({
    id: demoId('row', `return-step:${order.number}:${name}`),
    return_id: returnId(order),
    step: name,
    from_state: from,
    to_state: to,
    actor_id: from === null ? (AGENT?.id ?? null) : null,
    actor_name: from === null ? (AGENT?.name ?? null) : null,
    taken_at: after(order, hours),
  });
  return [
    step('request', null, 'REQUESTED', REQUESTED_AFTER),
    step('bookPickup', 'REQUESTED', 'PICKUP_BOOKED', BOOKED_AFTER),
  ];
}

function returnId(order: DemoOrder): string {
  return demoId('row', `order-return:${order.number}`);
}

/** Number as the slice gives it; returns of later days never have the same. */
function returnNumber(requestedAt: Date, index: number): string {
  const day = new Date(requestedAt.getTime() + SEOUL_MS).toISOString().slice(2, 10).replaceAll('-', '');
  return `R${day}-${String(index + 1).padStart(5, '0')}`;
}

function after(order: DemoOrder, hours: number): Date {
  return new Date(order.orderedAt.getTime() + hours * HOUR_MS);
}
