import { announce } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { STAND_INS } from '../agent/index.ts';
import { announceDesk } from '../desk-event/index.ts';
import type { TicketRow } from './ticket.entity.ts';

/** Topic of live changes of tickets. */
export const TICKET_TOPIC = 'ticket';

/** Agents on whose lists a ticket may stand; what a marketplace or a mail brought stands on that of all until somebody takes it. */
export function desksOf({ state, receivedById, transfereeId, transferredById }: TicketRow): string[] {
  const receiver = STAND_INS.includes(receivedById) && state !== 'RECEIVED' ? null : receivedById;
  return [receiver, transfereeId, transferredById].filter((id) => typeof id === 'string');
}

/** Tells who looks at a ticket, its order or its customer, and those whose counts it changes, once the transaction commits. */
export async function tellOfTicket(
  tx: EntityManager,
  ticket: TicketRow,
  before: readonly string[] = [],
): Promise<void> {
  const desks = new Set([...before, ...desksOf(ticket)]);
  for (const agentId of desks) await announceDesk(tx, { kind: 'COUNTS', agentId, id: agentId });
  const { id, customerId = null, orderId = null } = ticket;
  await announce(tx, { topic: TICKET_TOPIC, id, keys: { customerId, orderId } });
}
