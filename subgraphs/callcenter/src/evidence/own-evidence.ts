import type { Actor } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { AgentRow } from '../agent/index.ts';
import { mailsSaid } from '../ticket-mail/index.ts';
import { TicketStepRow, type TicketRow } from '../ticket/index.ts';
import type { EvidenceItemRow } from './evidence.entity.ts';
import { evidencePersonal } from './evidence.personal.ts';
import { evidenceText, type EvidenceText } from './evidence.ts';

const told = z.object({
  ticket: z.object({
    ticketId: z.string(),
    ticketNumber: z.string(),
    customerId: z.string(),
    orderId: z.string().nullable(),
    orderLineId: z.string().nullable(),
    title: z.string(),
    content: z.string(),
  }),
  counselling: z.object({ ticketNumber: z.string(), at: z.string(), by: z.string() }),
  escalation: z.object({ reason: z.string(), escalatedBy: z.object({ id: z.string(), name: z.string() }) }),
});

/** What a bundle says of its ticket, of the consultation and of who made a dispute of it. */
type Told = z.output<typeof told>;

/** Calls about a ticket, without the numbers of people. */
const CALLS = `
  select direction, extension, state, rang_at as "rangAt", answered_at as "answeredAt", ended_at as "endedAt"
  from call where ticket_id = ? order by rang_at, id`;

/** Name of the text that tells of the ticket. */
const TICKET_TEXT = 'ticket';

/** What the desk itself knows of a ticket at the moment it becomes a dispute: consultation, memos, steps, calls, mails. */
export async function ownEvidence(
  tx: EntityManager,
  ticket: TicketRow,
  { reason, actor }: { readonly reason: string; readonly actor: Pick<Actor, 'id' | 'name'> },
): Promise<EvidenceText[]> {
  const steps = await tx.find(TicketStepRow, { ticketId: ticket.id }, { orderBy: { takenAt: 'asc', id: 'asc' } });
  const people = await tx.find(AgentRow, {
    id: { $in: [ticket.receivedById, ...steps.map(({ actorId }) => actorId)] },
  });
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? '';
  const { id, number, title, content, customerId = null, orderId = null, orderLineId = null } = ticket;
  if (customerId === null) throw new Error('a ticket of nobody becomes no dispute');
  const said: Told = {
    ticket: { ticketId: id, ticketNumber: number, customerId, orderId, orderLineId, title, content },
    counselling: { ticketNumber: number, at: ticket.receivedAt.toISOString(), by: nameOf(ticket.receivedById) },
    escalation: { reason, escalatedBy: { id: actor.id, name: actor.name } },
  };
  const { typeCode, channelCode, direction, operatorMemo, state, dueAt } = ticket;
  return [
    evidenceText(TICKET_TEXT, { ...said, codes: { typeCode, channelCode, direction }, operatorMemo, state, dueAt }),
    evidenceText(
      'steps',
      steps.map(({ step, fromState, toState, actorId, note, takenAt }) => {
        return { step, fromState, toState, by: nameOf(actorId), note, takenAt };
      }),
    ),
    evidenceText('calls', await tx.execute<object[]>(CALLS, [id])),
    evidenceText('mails', await mailsSaid(tx, id)),
  ];
}

/** Reads from a bundle what it says of its ticket: the case is told what was frozen, not what was written since. */
export async function toldOf(tx: EntityManager, items: readonly EvidenceItemRow[]): Promise<Told> {
  const item = items.find(({ name }) => name === evidenceText(TICKET_TEXT, null).name);
  const text = item && (await evidencePersonal.open(tx, item, 'content'));
  if (!text) throw new Error('a bundle of evidence has no ticket');
  return told.parse(JSON.parse(text));
}
