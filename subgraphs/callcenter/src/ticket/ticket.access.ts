import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { TicketRow } from './ticket.entity.ts';
import type { TicketRole } from './ticket.ts';

/** Tickets an actor may read: the staff who work with them; a ticket is the desk's own record, not the consumer's. */
export const readableTickets = readableBy((actor): FilterQuery<TicketRow> =>
  hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN') ? {} : nothing,
);

/** Roles of an actor in a ticket; officers read tickets but do not move them. */
export function rolesInTicket(actor: Actor): TicketRole[] {
  return actor.roles.filter((role) => role === 'AGENT' || role === 'SENIOR');
}
