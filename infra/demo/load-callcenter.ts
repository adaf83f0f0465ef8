import type { Client } from 'pg';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import { loadCalls } from './load-calls.ts';
import { loadExtensions } from './load-extensions.ts';
import { loadHelp } from './load-help.ts';
import type { Population } from './population.ts';
import type { SealRow } from './seal-row.ts';
import { demoAgents } from './tickets.ts';

/** Personal columns, as customer.personal.ts of the slice declares them. */
const CUSTOMER = {
  table: 'customer',
  kinds: { name: 'NAME', mobile: 'PHONE', phone: 'PHONE', email: 'EMAIL', mid: 'TEXT' },
} as const;

type DemoTicket = Population['tickets'][number];

/** Fills the database of the call center. */
export async function loadCallcenter(
  client: Client,
  { anchor, customers, orders, tickets }: Population,
  seal: SealRow,
): Promise<void> {
  const lastOrders = new Map(orders.map((order) => [order.customer.id, order.orderedAt.toISOString().slice(0, 10)]));
  await copyRows(
    client,
    'customer',
    await Promise.all(
      customers.map(async ({ id, number, name, grade, mobile, phone, email, joinedOn }) => ({
        id,
        number,
        grade,
        joined_on: joinedOn,
        last_purchased_on: lastOrders.get(id) ?? null,
        ...(await seal(CUSTOMER, id, { name, mobile, phone, email, mid: null })),
      })),
    ),
  );
  await copyRows(
    client,
    'agent',
    demoAgents.map(({ id, name, extension }) => ({ id, name, extension })),
  );
  await loadExtensions(client);
  await copyRows(client, 'ticket', tickets.map(ticketRow));
  await copyRows(client, 'ticket_step', tickets.flatMap(stepRows));
  await loadCalls(client, anchor);
  await loadHelp(client, anchor);
  await client.query("select setval('ticket_number', $1)", [Math.max(...tickets.map(({ number }) => Number(number)))]);
}

const MOVED_AFTER_MINUTES = 20;
/** Tickets of document 002 have the lower numbers. */
const LAST_OF_DOCUMENT = 205;

function ticketRow(ticket: DemoTicket) {
  const moved = ticket.state === 'RECEIVED' ? null : movedAt(ticket);
  const mover = moved ? ticket.receivedBy.id : null;
  return {
    id: ticket.id,
    number: ticket.number,
    state: ticket.state,
    type_code: ticket.type,
    channel_code: ticket.channel,
    direction: 'INBOUND',
    title: ticket.title,
    content: ticket.content,
    operator_memo: null,
    customer_id: ticket.customer.id,
    order_id: ticket.order?.id ?? null,
    order_line_id: ticket.order?.lines[0]?.id ?? null,
    received_at: ticket.receivedAt,
    received_by_id: ticket.receivedBy.id,
    transferee_id: ticket.transferee?.id ?? null,
    transferred_by_id: ticket.transferredBy?.id ?? null,
    transferred_at: ticket.transferredBy ? moved : null,
    modified_at: moved,
    modified_by_id: mover,
    handled_by_id: ticket.state === 'TRANSFERRED' ? null : mover,
    handled_at: ticket.state === 'TRANSFERRED' ? null : moved,
    outcome_code: ticket.outcome,
    version: moved ? 2 : 1,
    due_at: ticket.dueAt,
    escalated_at: ticket.escalatedAt,
  };
}

const STEP_TO = { TRANSFERRED: 'transfer', COMPLETED: 'complete', DISCARDED: 'discard' } as const;

function stepRows(ticket: DemoTicket) {
  const received = stepRow(ticket, { step: 'receive', from: null, to: 'RECEIVED', at: ticket.receivedAt });
  if (ticket.state === 'RECEIVED') return [received];
  const moved = movedAt(ticket);
  return [received, stepRow(ticket, { step: STEP_TO[ticket.state], from: 'RECEIVED', to: ticket.state, at: moved })];
}

/** Some take minutes, some an hour and a half; always the same. */
function movedAt({ receivedAt, number }: DemoTicket): Date {
  const serial = Number(number);
  const minutes = serial <= LAST_OF_DOCUMENT ? MOVED_AFTER_MINUTES : 2 + ((serial * 37) % 90);
  return new Date(receivedAt.getTime() + minutes * 60_000);
}

function stepRow(
  ticket: DemoTicket,
  { step, from, to, at }: { step: string; from: string | null; to: string; at: Date },
) {
  return {
    id: demoId('row', `ticket-step:${ticket.number}:${step}`),
    ticket_id: ticket.id,
    step,
    from_state: from,
    to_state: to,
    actor_id: ticket.receivedBy.id,
    note: step === 'transfer' ? (ticket.transferee?.name ?? null) : null,
    transferee_id: step === 'transfer' ? (ticket.transferee?.id ?? null) : null,
    taken_at: at,
  };
}
