import { audit, decide, newId, refuse, type Actor, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownAgent } from '../agent/index.ts';
import { desksOf, tellOfTicket } from './tell-of-ticket.ts';
import { tellTicketClock } from './ticket-clock.ts';
import { ticketProcess, type TicketStep } from './ticket-process.ts';
import type { TicketCode } from './ticket-words.ts';
import { readableTickets, rolesInTicket } from './ticket.access.ts';
import { TicketRow, TicketStepRow } from './ticket.entity.ts';

/** Somebody by name. */
interface Somebody {
  readonly id: string;
  readonly name: string;
}

/** What goes along with a step: a remark, and changes that belong to the same transaction. */
export interface StepDetails {
  readonly note?: string | null;
  readonly alsoDo?: (tx: EntityManager, ticket: TicketRow) => Promise<void>;
  /** Who has the ticket afterwards; who acts unless said. */
  readonly owner?: Somebody;
  /** Version that whoever acts has seen; any unless said. */
  readonly expectedVersion?: number | null | undefined;
}

/** A step that was taken. */
interface TakenStep {
  readonly step: string;
  readonly from: TicketRow['state'] | null;
  /** Who took it; another slice tells of people by name alone. */
  readonly actor: Actor | Somebody;
  readonly note: string | null;
  /** Who has the ticket afterwards; nobody where nobody has taken it. */
  readonly owner: Somebody | null;
  readonly now: Date;
  /** Fields that a change changed, as the graph names them. */
  readonly changed?: string[];
}

const ENDS: readonly string[] = ['complete', 'discard'];

/** Takes one step of a ticket: row, history and consequences change together or not at all. */
export async function takeTicketStep(
  context: Context,
  ticketId: string,
  step: TicketStep,
  details: StepDetails = {},
): Promise<TicketRow | Refusal<TicketCode>> {
  return context.em.transactional(async (tx) => {
    const ticket = await lockTicket(tx, context.actor, ticketId);
    if (!ticket) return refuse('TICKET_UNKNOWN', ['input', 'ticketId']);
    return stepIn(tx, context, { ticket, step }, details);
  });
}

/** Takes a step of a ticket that this transaction holds already. */
export async function stepIn(
  tx: EntityManager,
  { actor, now }: Context,
  { ticket, step }: { readonly ticket: TicketRow; readonly step: TicketStep },
  { note, alsoDo, owner, expectedVersion }: StepDetails,
): Promise<TicketRow | Refusal<TicketCode>> {
  const decision = decide(ticketProcess, step, ticket, rolesInTicket(actor));
  if (!decision.allowed) return refuse(decision.code);
  if (ticket.version !== (expectedVersion ?? ticket.version))
    return refuse('TICKET_CHANGED', ['input', 'expectedVersion']);
  await knownAgent(tx, actor);
  const before = desksOf(ticket);
  ticket.state = decision.to;
  if (ENDS.includes(step)) Object.assign(ticket, { handledById: actor.id, handledAt: now });
  touch(ticket, { actor, now });
  await alsoDo?.(tx, ticket);
  await noteStep(tx, ticket, { step, from: decision.from, actor, note: note ?? null, owner: owner ?? actor, now });
  await tellOfTicket(tx, ticket, before);
  return ticket;
}

/** Why an actor may not take a step of a ticket on the version that they have seen; null where they may. */
export function refusalOf(
  ticket: TicketRow,
  step: TicketStep,
  { actor, expectedVersion }: { readonly actor: Actor; readonly expectedVersion: number },
): Refusal<TicketCode> | null {
  const decision = decide(ticketProcess, step, ticket, rolesInTicket(actor));
  if (!decision.allowed) return refuse(decision.code);
  return ticket.version === expectedVersion ? null : refuse('TICKET_CHANGED', ['input', 'expectedVersion']);
}

/** The ticket, held until the transaction ends; none that the actor may not read. */
export async function lockTicket(tx: EntityManager, actor: Actor, ticketId: string): Promise<TicketRow | null> {
  const where = { $and: [readableTickets(actor), { id: ticketId }] };
  return tx.findOne(TicketRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** Notes who changed a ticket last; whoever writes on what was there before is told. */
export function touch(
  ticket: TicketRow,
  { actor, now }: { readonly actor: Pick<Actor, 'id'>; readonly now: Date },
): void {
  ticket.version += 1;
  ticket.modifiedAt = now;
  ticket.modifiedById = actor.id;
}

/** Writes the history row of a step, puts it on record and tells the ticket's clock. */
export async function noteStep(
  tx: EntityManager,
  ticket: TicketRow,
  { step, from, actor, note, owner, now, changed = [] }: TakenStep,
): Promise<void> {
  tx.create(TicketStepRow, {
    id: newId(),
    ticketId: ticket.id,
    step,
    fromState: from,
    toState: ticket.state,
    actorId: actor.id,
    note,
    transfereeId: step === 'transfer' ? (ticket.transfereeId ?? null) : null,
    takenAt: now,
    changed,
  });
  const { id, number, state, transfereeId = null } = ticket;
  const data = { number, from, to: state, transfereeId, ...(changed.length > 0 ? { changed } : {}) };
  await audit(tx, { act: `ticket.${step}`, subject: { type: 'Ticket', id }, actor, data }, now);
  const told = { actor: 'roles' in actor ? actor : null, owner, now };
  await tellTicketClock(tx, ticket, { ...told, step: changed.includes('dueAt') ? 'reserve' : step });
}
