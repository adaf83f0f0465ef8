import { idsAmong } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Ticket that a call is about, and whose it is. */
interface TicketInQuestion {
  readonly id: string;
  readonly customerId: string;
}

/** Finds the ticket that is named; asked of its table, since tickets know of calls and calls not of tickets. */
export async function ticketInQuestion(em: EntityManager, ticketId: string): Promise<TicketInQuestion | null> {
  const [id] = idsAmong([ticketId]);
  if (id === undefined) return null;
  const [ticket] = await em.execute<TicketInQuestion[]>(
    'select id, customer_id as "customerId" from ticket where id = ?',
    [id],
  );
  return ticket ?? null;
}
