import { decide, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownAgent } from '../agent/index.ts';
import { ticketProcess, type TicketStep } from './ticket-process.ts';
import type { CallcenterCode } from './ticket-words.ts';
import { readableTickets, rolesInTicket } from './ticket.access.ts';
import { TicketRow, TicketStepRow } from './ticket.entity.ts';

/** What goes along with a step: a remark, and changes that belong to the same transaction. */
export interface StepDetails {
  readonly note?: string | null;
  readonly alsoDo?: (tx: EntityManager, ticket: TicketRow) => Promise<void>;
}

/** Takes one step of a ticket: row, history and consequences change together or not at all. */
export async function takeTicketStep(
  { em, actor, now }: Context,
  ticketId: string,
  step: TicketStep,
  { note, alsoDo }: StepDetails = {},
): Promise<TicketRow | Refusal<CallcenterCode>> {
  return em.transactional(async (tx) => {
    const where = { $and: [readableTickets(actor), { id: ticketId }] };
    const ticket = await tx.findOne(TicketRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!ticket) return refuse('TICKET_UNKNOWN', ['input', 'ticketId']);
    const decision = decide(ticketProcess, step, ticket, rolesInTicket(actor));
    if (!decision.allowed) return refuse(decision.code);
    await knownAgent(tx, actor);
    ticket.state = decision.to;
    noteStep(tx, ticket, { step, from: decision.from, actorId: actor.id, note: note ?? null, now });
    await alsoDo?.(tx, ticket);
    return ticket;
  });
}

/** Writes the history row of a step. */
export function noteStep(
  tx: EntityManager,
  ticket: TicketRow,
  taken: { step: string; from: TicketRow['state'] | null; actorId: string; note: string | null; now: Date },
): void {
  tx.create(TicketStepRow, {
    id: newId(),
    ticketId: ticket.id,
    step: taken.step,
    fromState: taken.from,
    toState: ticket.state,
    actorId: taken.actorId,
    note: taken.note,
    takenAt: taken.now,
  });
}
