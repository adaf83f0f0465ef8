import { isRefusal, newId, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownAgent } from '../agent/index.ts';
import { linkCall, type CallCode } from '../call/index.ts';
import { ofKeptCustomer } from '../customer/index.ts';
import { ticketPersonal } from '../ticket-contact/index.ts';
import { dropDraftIn } from '../ticket-draft/index.ts';
import { completion } from './complete-ticket.ts';
import { noteStep, stepIn, type StepDetails } from './take-ticket-step.ts';
import { tellOfTicket } from './tell-of-ticket.ts';
import { contactOf, detailColumns, flawIn, type TicketDetails } from './ticket-details.ts';
import { ticketById } from './ticket-reads.ts';
import type { TicketCode } from './ticket-words.ts';
import { TicketRow } from './ticket.entity.ts';
import { transferTo } from './transfer-ticket.ts';

/** A ticket that is taken down, and what is to become of it at once. */
export interface NewTicket extends TicketDetails {
  /** Ticket of which this is the addition (F8). */
  readonly followUpOfId?: string | null;
  /** Call of the agent's own in which it was taken down. */
  readonly callId?: string | null;
  readonly andThen?: 'NOTHING' | 'TRANSFER' | 'COMPLETE' | null;
  readonly transfereeId?: string | null;
}

/** The step that follows at once, with what goes along. */
interface Next {
  readonly step: 'transfer' | 'complete';
  readonly details: StepDetails;
}

/** Saves a new ticket (F4), and hands it over (F5) or finishes it (F6) in the same act; of what is refused nothing is left. */
export async function receiveTicket(
  context: Context,
  said: NewTicket,
): Promise<TicketRow | Refusal<TicketCode | CallCode>> {
  const input = await ofKeptCustomer(context, said);
  const refusal = await flawIn(context, input);
  if (refusal) return refusal;
  if (input.followUpOfId && !(await ticketById(context, input.followUpOfId)))
    return refuse('TICKET_UNKNOWN', ['input', 'followUpOfId']);
  const next = await nextOf(context, input);
  if (isRefusal(next)) return next;
  return wholeAct<TicketRow, TicketCode | CallCode>(context.em, async (tx) => {
    const ticket = await take(tx, context, input);
    const call = input.callId
      ? { callId: input.callId, ticketId: ticket.id, actor: context.actor, now: context.now }
      : null;
    const unlinked = call && (await linkCall(tx, call));
    if (unlinked) return unlinked;
    return next ? stepIn(tx, context, { ticket, step: next.step }, next.details) : ticket;
  });
}

async function nextOf(
  context: Context,
  { andThen, transfereeId }: NewTicket,
): Promise<Next | null | Refusal<TicketCode>> {
  if (andThen === 'COMPLETE') return { step: 'complete', details: completion(context) };
  if (andThen !== 'TRANSFER') return null;
  const details = await transferTo(context, transfereeId);
  return isRefusal(details) ? details : { step: 'transfer', details };
}

async function take(tx: EntityManager, context: Context, input: NewTicket): Promise<TicketRow> {
  const { actor, now } = context;
  await knownAgent(tx, actor);
  const id = newId();
  const ticket = tx.create(TicketRow, {
    id,
    number: await nextNumber(tx),
    state: 'RECEIVED',
    ...detailColumns(input),
    followUpOfId: input.followUpOfId ?? null,
    receivedAt: now,
    receivedById: actor.id,
    ...(await ticketPersonal.seal(tx, id, { contactName: null, contactPhone: null, ...contactOf(input) })),
  });
  // The history row refers to the ticket, which must be there first.
  await tx.flush();
  await noteStep(tx, ticket, { step: 'receive', from: null, actor, note: null, owner: actor, now });
  if (input.draftId) await dropDraftIn(tx, context, input.draftId);
  await tellOfTicket(tx, ticket);
  await tx.flush();
  return ticket;
}

/** The next number of a ticket, ten digits. */
export async function nextNumber(tx: EntityManager): Promise<string> {
  const [row] = await tx.execute<{ number: string }[]>("select nextval('ticket_number')::text as number");
  if (!row) throw new Error('the sequence of ticket numbers gave none');
  return row.number.padStart(10, '0');
}
