import type { Rule } from '@madang/subgraph-kit/process';
import { RED_AFTER_HOURS, type Ticket } from './ticket.ts';

/** A ticket becomes a dispute case once at most. */
export const notEscalatedYet: Rule<Ticket, 'ALREADY_ESCALATED'> = {
  code: 'ALREADY_ESCALATED',
  holds: (ticket) => !ticket.escalatedAt,
};

/** Indicates whether a ticket is red: unfinished, and past its due date or three days old (E6). */
export function isOverdue(ticket: Ticket, now: Date): boolean {
  if (ticket.state === 'COMPLETED' || ticket.state === 'DISCARDED') return false;
  const age = now.getTime() - ticket.receivedAt.getTime();
  return Boolean(ticket.dueAt && ticket.dueAt < now) || age >= RED_AFTER_HOURS * 3_600_000;
}
