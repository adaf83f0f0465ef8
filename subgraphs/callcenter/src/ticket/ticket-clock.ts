import {
  cancelDeadlines,
  defineClock,
  handOverDeadlines,
  meetDeadlines,
  startDeadline,
  type Actor,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TicketRow } from './ticket.entity.ts';
import { RED_AFTER_HOURS } from './ticket.ts';

/** Ticket that ought to have its time running and has not. */
interface Unstarted {
  readonly id: string;
  readonly number: string;
  readonly received_at: string;
  readonly due_at: string | null;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
}

const UNSTARTED = `select t.id, t.number, t.received_at, t.due_at, a.id as owner_id, a.name as owner_name
  from ticket t left join agent a on a.id = coalesce(t.transferee_id, t.received_by_id)
  where t.state in ('RECEIVED', 'TRANSFERRED') and not exists (select from deadline d where d.subject_id = t.id)
  order by t.id limit ? for update of t skip locked`;

/** Time within which a ticket is finished: its due date, or three days; red after three days in any case (E6). */
export const ticketClock = defineClock({
  name: 'TICKET',
  label: { ko: '접수 처리', en: 'Ticket' },
  unit: 'HOURS',
  length: RED_AFTER_HOURS,
  given: true,
  redAfterHours: RED_AFTER_HOURS,
  source: '접수 처리 기준: 완료예정일 또는 접수 후 3일',
  remindBefore: [{ hours: 4 }],
  path: (id) => `/callcenter/tickets/${id}`,
  unstarted: async (tx, limit) => {
    const tickets = await tx.execute<Unstarted[]>(UNSTARTED, [limit]);
    return tickets.map(({ id, number, received_at: since, due_at: dueAt, owner_id: ownerId, owner_name: name }) => ({
      subject: { type: 'Ticket', id, label: number },
      since: new Date(since),
      ...(dueAt ? { dueAt: new Date(dueAt) } : {}),
      owner: ownerId && name ? { id: ownerId, name } : null,
    }));
  },
});

/** A step of a ticket as its clock hears of it. */
interface TicketNews {
  readonly step: string;
  /** Who took it; nobody of the house where another slice told of it. */
  readonly actor: Actor | null;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly now: Date;
}

/** What a step means for the time of a ticket; `owner` is who has it after the step. */
export async function tellTicketClock(
  tx: EntityManager,
  ticket: TicketRow,
  { step, actor, owner, now }: TicketNews,
): Promise<void> {
  const subject = { type: 'Ticket', id: ticket.id, label: ticket.number };
  const act = { actor, now };
  const team = actor?.team ?? null;
  // Another due date is another time; the one until now is over.
  if (step === 'reserve') await cancelDeadlines(tx, subject, act);
  if (step === 'receive' || step === 'reserve') {
    const end = ticket.dueAt ? { dueAt: ticket.dueAt } : {};
    await startDeadline(tx, { clock: ticketClock, subject, owner, team, since: ticket.receivedAt, ...end }, act);
  } else if (step === 'transfer') await handOverDeadlines(tx, subject, { owner, team }, act);
  else if (step === 'complete') await meetDeadlines(tx, subject, [ticketClock], act);
  else if (step === 'discard') await cancelDeadlines(tx, subject, act);
}
