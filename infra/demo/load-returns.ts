import type { Client } from 'pg';
import { addressOf } from './addresses.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import type { DemoLine } from './orders.ts';
import { foundOf, isSettled, type DemoReturn } from './returns.ts';
import type { SealRow } from './seal-row.ts';

const SEOUL_MS = 9 * 3_600_000;

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

/** Puts in what came back or is on its way: where it stands, what was found of it, what of it lies apart and what was paid back. */
export async function loadReturns(
  client: Client,
  { returns, anchor }: { readonly returns: readonly DemoReturn[]; readonly anchor: Date },
  seal: SealRow,
): Promise<void> {
  await copyRows(client, 'order_return', await Promise.all(returns.map((each, index) => rowOf(each, index, seal))));
  await copyRows(client, 'return_line', returns.flatMap(lineRows));
  await copyRows(client, 'return_step', returns.flatMap(stepRows));
  await copyRows(
    client,
    'returned_lot',
    returns.flatMap((each) => lotRows(each, anchor)),
  );
  await copyRows(client, 'compensation', returns.flatMap(refundRows));
}

async function rowOf({ id, order, reason, state, steps }: DemoReturn, index: number, seal: SealRow) {
  const at = (step: string) => steps.find((taken) => taken.step === step)?.at ?? null;
  const asked = steps[0];
  return {
    id,
    number: returnNumber(asked?.at ?? order.orderedAt, index),
    order_id: order.id,
    storefront_code: order.storefront,
    kind: 'RETURN',
    state,
    source: 'DESK',
    reason,
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
    refund_amount: at('confirm') ? order.lines.reduce((sum, line) => sum + paidFor(line), 0) : null,
    requested_at: asked?.at ?? order.orderedAt,
    requested_by_id: asked?.by?.id ?? null,
    requested_by_name: asked?.by?.name ?? null,
    pickup_booked_at: at('bookPickup'),
    arrived_at: at('arrive'),
    confirmed_at: at('confirm'),
    ended_at: at('refund'),
  };
}

function lineRows(each: DemoReturn) {
  const isInspected = confirmedAt(each) !== null;
  return each.order.lines.map((line) => {
    const found = isInspected ? foundOf(each, line) : null;
    return {
      id: demoId('row', `return-line:${line.number}`),
      return_id: each.id,
      order_line_id: line.id,
      quantity: line.quantity,
      share: paidFor(line),
      resell_quantity: found === 'RESELL' ? line.quantity : 0,
      defective_quantity: found === 'DEFECTIVE' ? line.quantity : 0,
      repair_quantity: found === 'REPAIR' ? line.quantity : 0,
      refund: isInspected ? paidFor(line) : 0,
    };
  });
}

function stepRows({ id, order, steps }: DemoReturn) {
  return steps.map(({ step, to, at, by }, index) => ({
    id: demoId('row', `return-step:${order.number}:${step}`),
    return_id: id,
    step,
    from_state: steps[index - 1]?.to ?? null,
    to_state: to,
    actor_id: by?.id ?? null,
    actor_name: by?.name ?? null,
    taken_at: at,
  }));
}

function lotRows(each: DemoReturn, anchor: Date) {
  const keptAt = confirmedAt(each);
  if (keptAt === null) return [];
  return each.order.lines.flatMap((line) => {
    const disposition = foundOf(each, line);
    if (disposition === 'RESELL') return [];
    const settledBy = isSettled(keptAt, anchor) ? each.steps.at(-1) : undefined;
    const isLost = disposition === 'DEFECTIVE';
    return [
      {
        id: demoId('row', `returned-lot:${line.number}`),
        return_id: each.id,
        order_line_id: line.id,
        variant_id: line.variant.id,
        warehouse_code: '01',
        disposition,
        state: settledBy ? (isLost ? 'WRITTEN_OFF' : 'RESTOCKED') : 'KEPT',
        quantity: line.quantity,
        kept_at: keptAt,
        settled_at: settledBy?.at ?? null,
        settled_by_name: settledBy?.by?.name ?? null,
        note: settledBy && isLost ? '봉제선이 터져 수선할 수 없음' : null,
      },
    ];
  });
}

/** The ledger of what buyers were given back. */
function refundRows(each: DemoReturn) {
  const refund = each.steps.find(({ step }) => step === 'refund');
  const bookedAt = confirmedAt(each);
  if (!refund || bookedAt === null) return [];
  return each.order.lines.map((line) => ({
    id: demoId('row', `refund:${line.number}`),
    order_line_id: line.id,
    kind: 'REFUND',
    state: 'PAID',
    amount: paidFor(line),
    key: `return|${each.id}|${line.id}`,
    actor_name: refund.by?.name ?? null,
    booked_at: bookedAt,
    ended_at: refund.at,
  }));
}

function confirmedAt({ steps }: DemoReturn): Date | null {
  return steps.find(({ step }) => step === 'confirm')?.at ?? null;
}

function paidFor({ quantity, variant }: DemoLine): number {
  return quantity * variant.style.price;
}

/** Number as the slice gives it; returns of later days never have the same. */
function returnNumber(requestedAt: Date, index: number): string {
  const day = new Date(requestedAt.getTime() + SEOUL_MS).toISOString().slice(2, 10).replaceAll('-', '');
  return `R${day}-${String(index + 1).padStart(5, '0')}`;
}
