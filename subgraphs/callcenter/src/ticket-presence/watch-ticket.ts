import { announce, batchMany, daysAfter, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownAgent } from '../agent/index.ts';
import { ticketById, TICKET_TOPIC, type TicketCode, type TicketRow } from '../ticket/index.ts';
import { TicketWatchRow } from './ticket-watch.entity.ts';

/** Seconds for which a watch holds; whoever looks on says so every twenty. */
const HOLDS_SECONDS = 45;

/** Work that forgets who looked at what. */
export const FORGET_TICKET_WATCHES = 'forget-ticket-watches';

/** How an agent looks at a ticket. */
export interface Watch {
  readonly ticketId: string;
  readonly isWriting?: boolean | null;
  /** They close it. */
  readonly isOver?: boolean | null;
}

/** Notes that the actor has a ticket open, or closes it; others who have it open are told when that is news. */
export async function watchTicket(
  context: Context,
  { ticketId, isWriting, isOver }: Watch,
): Promise<TicketRow | Refusal<TicketCode>> {
  const { em, actor, now } = context;
  const ticket = await ticketById(context, ticketId);
  if (!ticket) return refuse('TICKET_UNKNOWN', ['input', 'ticketId']);
  await em.transactional(async (tx) => {
    const of = { ticketId: ticket.id, agentId: actor.id };
    const before = await tx.findOne(TicketWatchRow, of, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const was = before && before.until > now ? before : null;
    if (isOver && !was) return;
    const until = isOver ? now : new Date(now.getTime() + HOLDS_SECONDS * 1000);
    const watch = { isWriting: !isOver && isWriting === true, until };
    const isNews = isOver === true || was?.isWriting !== watch.isWriting;
    if (!before) await knownAgent(tx, actor);
    await tx.upsert(TicketWatchRow, { ...of, ...watch });
    if (!isNews) return;
    const { id, customerId = null, orderId = null } = ticket;
    await announce(tx, { topic: TICKET_TOPIC, id, keys: { customerId, orderId, kind: 'PRESENCE' } });
  });
  return ticket;
}

/** Those who have a ticket open now. */
export const watchersOfTicket = batchMany(
  ({ em, now }, ids) =>
    em.find(
      TicketWatchRow,
      { ticketId: { $in: [...ids] }, until: { $gt: now } },
      { orderBy: { agentId: 'asc' }, refresh: true },
    ),
  (watch) => watch.ticketId,
);

/** Forgets who looked at what yesterday. */
export async function forgetWatches(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  await em.execute('delete from ticket_watch where until < ?', [daysAfter(now, -1)]);
}
