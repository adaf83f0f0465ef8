import { audit, decide, newId, refuse, type Actor, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownAgent } from '../agent/index.ts';
import { tellTicketClock } from './ticket-clock.ts';
import { ticketProcess, type TicketStep } from './ticket-process.ts';
import type { TicketCode } from './ticket-words.ts';
import { readableTickets, rolesInTicket } from './ticket.access.ts';
import { TicketRow, TicketStepRow } from './ticket.entity.ts';

/** What goes along with a step: a remark, and changes that belong to the same transaction. */
export interface StepDetails {
  readonly note?: string | null;
  readonly alsoDo?: (tx: EntityManager, ticket: TicketRow) => Promise<void>;
  /** Who has the ticket afterwards; who acts unless said. */
  readonly owner?: { readonly id: string; readonly name: string };
}

/** A step that was taken. */
interface TakenStep {
  readonly step: string;
  readonly from: TicketRow['state'] | null;
  readonly actor: Actor;
  readonly note: string | null;
  readonly owner: { readonly id: string; readonly name: string };
  readonly now: Date;
}

/** Takes one step of a ticket: row, history and consequences change together or not at all. */
export async function takeTicketStep(
  { em, actor, now }: Context,
  ticketId: string,
  step: TicketStep,
  { note, alsoDo, owner }: StepDetails = {},
): Promise<TicketRow | Refusal<TicketCode>> {
  return em.transactional(async (tx) => {
    const where = { $and: [readableTickets(actor), { id: ticketId }] };
    const ticket = await tx.findOne(TicketRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!ticket) return refuse('TICKET_UNKNOWN', ['input', 'ticketId']);
    const decision = decide(ticketProcess, step, ticket, rolesInTicket(actor));
    if (!decision.allowed) return refuse(decision.code);
    await knownAgent(tx, actor);
    ticket.state = decision.to;
    await alsoDo?.(tx, ticket);
    await noteStep(tx, ticket, { step, from: decision.from, actor, note: note ?? null, owner: owner ?? actor, now });
    return ticket;
  });
}

/** Writes the history row of a step, puts it on record and tells the ticket's clock. */
export async function noteStep(
  tx: EntityManager,
  ticket: TicketRow,
  { step, from, actor, note, owner, now }: TakenStep,
): Promise<void> {
  tx.create(TicketStepRow, {
    id: newId(),
    ticketId: ticket.id,
    step,
    fromState: from,
    toState: ticket.state,
    actorId: actor.id,
    note,
    takenAt: now,
  });
  const { id, number, state, transfereeId = null } = ticket;
  await audit(
    tx,
    { act: `ticket.${step}`, subject: { type: 'Ticket', id }, actor, data: { number, from, to: state, transfereeId } },
    now,
  );
  await tellTicketClock(tx, ticket, { step, actor, owner, now });
}
