import { newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownAgent } from '../agent/index.ts';
import { customerById } from '../customer/index.ts';
import { noteStep } from './take-ticket-step.ts';
import { ticketCode } from './ticket-codes.ts';
import type { TicketCode } from './ticket-words.ts';
import { TicketRow } from './ticket.entity.ts';
import type { TicketDirection } from './ticket.ts';

const TITLE_LENGTH = 200;
const CONTENT_LENGTH = 20_000;

/** What an agent took down. */
export interface NewTicket {
  readonly customerId: string;
  readonly orderId?: string | null;
  readonly orderLineId?: string | null;
  readonly typeCode: string;
  readonly channelCode: string;
  readonly direction?: TicketDirection | null;
  readonly title: string;
  readonly content: string;
  readonly operatorMemo?: string | null;
  readonly dueAt?: Date | null;
}

/** Saves a new ticket as received (F4); refuses when something it stands on is missing. */
export async function receiveTicket(context: Context, input: NewTicket): Promise<TicketRow | Refusal<TicketCode>> {
  const refusal = flawOf(input, context.now) ?? (await unknownIn(context, input));
  if (refusal) return refusal;
  const { em, actor, now } = context;
  return em.transactional(async (tx) => {
    await knownAgent(tx, actor);
    const ticket = tx.create(TicketRow, {
      id: newId(),
      number: await nextNumber(tx),
      state: 'RECEIVED',
      typeCode: input.typeCode,
      channelCode: input.channelCode,
      direction: input.direction ?? 'INBOUND',
      title: input.title.trim(),
      content: input.content,
      operatorMemo: input.operatorMemo?.trim() || null,
      customerId: input.customerId,
      orderId: input.orderId ?? null,
      orderLineId: input.orderLineId ?? null,
      receivedAt: now,
      receivedById: actor.id,
      dueAt: input.dueAt ?? null,
    });
    // The history row refers to the ticket, which must be there first.
    await tx.flush();
    await noteStep(tx, ticket, { step: 'receive', from: null, actor, note: null, owner: actor, now });
    return ticket;
  });
}

function flawOf(input: NewTicket, now: Date): Refusal<TicketCode> | null {
  if (input.title.trim() === '') return refuse('TITLE_MISSING', ['input', 'title']);
  if (input.title.length > TITLE_LENGTH) return refuse('TITLE_TOO_LONG', ['input', 'title']);
  if (input.content.length > CONTENT_LENGTH) return refuse('CONTENT_TOO_LONG', ['input', 'content']);
  if (input.orderLineId && !input.orderId) return refuse('ORDER_MISSING', ['input', 'orderId']);
  if (input.dueAt && input.dueAt <= now) return refuse('DUE_IN_PAST', ['input', 'dueAt']);
  return null;
}

async function unknownIn(context: Context, input: NewTicket): Promise<Refusal<TicketCode> | null> {
  const [customer, type, channel] = await Promise.all([
    customerById(context, input.customerId),
    ticketCode(context, 'TYPE', input.typeCode),
    ticketCode(context, 'CHANNEL', input.channelCode),
  ]);
  if (!customer) return refuse('CUSTOMER_UNKNOWN', ['input', 'customerId']);
  if (!type) return refuse('TYPE_UNKNOWN', ['input', 'typeCode']);
  if (!channel) return refuse('CHANNEL_UNKNOWN', ['input', 'channelCode']);
  return null;
}

/** The next number of a ticket, ten digits. */
export async function nextNumber(tx: EntityManager): Promise<string> {
  const [row] = await tx.execute<{ number: string }[]>("select nextval('ticket_number')::text as number");
  if (!row) throw new Error('the sequence of ticket numbers gave none');
  return row.number.padStart(10, '0');
}
