import { idsAmong } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Ticket that a call is about, and whose it is. */
interface TicketInQuestion {
  readonly id: string;
  /** None where nobody knows who asked. */
  readonly customerId: string | null;
  /** Sealed; none where the customer is to be spoken to. */
  readonly contactPhone: Buffer | null;
}

/** Finds the ticket that is named; asked of its table, since tickets know of calls and calls not of tickets. */
export async function ticketInQuestion(em: EntityManager, ticketId: string): Promise<TicketInQuestion | null> {
  const [id] = idsAmong([ticketId]);
  if (id === undefined) return null;
  const [ticket] = await em.execute<TicketInQuestion[]>(
    'select id, customer_id as "customerId", contact_phone as "contactPhone" from ticket where id = ?',
    [id],
  );
  return ticket ?? null;
}
