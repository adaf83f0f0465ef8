import { newId, seoulDay } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { startCaseTime } from './case-clock.ts';
import { DisputeCaseRow } from './dispute-case.entity.ts';
import { casePersonal } from './dispute-case.personal.ts';
import { noteStep } from './take-case-step.ts';

/** Event by which the call center makes a case of a ticket. */
export const TICKET_ESCALATED = 'callcenter.ticket-escalated';

const escalated = z.object({
  ticketId: z.uuid(),
  ticketNumber: z.string(),
  customerId: z.uuid(),
  customerName: z.string().min(1),
  customerPhone: z.string().nullable().default(null),
  customerEmail: z.string().nullable().default(null),
  orderId: z.uuid().nullable(),
  orderLineId: z.uuid().nullable(),
  title: z.string().min(1),
  content: z.string(),
  reason: z.string(),
  escalatedBy: z.object({ id: z.uuid(), name: z.string() }),
  // No case without a consultation on record, nor without its evidence (K3).
  counselling: z.object({ ticketNumber: z.string().min(1), at: z.coerce.date(), by: z.string() }),
  evidence: z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) }),
});

/** Opens a case of an escalated ticket (J2); a ticket that has its case already gets no second one. */
export async function openCase(tx: EntityManager, data: unknown, now: Date): Promise<void> {
  const ticket = escalated.parse(data);
  if ((await tx.count(DisputeCaseRow, { ticketId: ticket.ticketId })) > 0) return;
  const [id, number] = [newId(), await nextNumber(tx, now)];
  const dispute = tx.create(DisputeCaseRow, {
    id,
    number,
    state: 'RECEIVED',
    title: ticket.title,
    facts: [ticket.content, ticket.reason].filter((text) => text.trim() !== '').join('\n\n'),
    customerId: ticket.customerId,
    orderId: ticket.orderId,
    orderLineId: ticket.orderLineId,
    ticketId: ticket.ticketId,
    evidenceDigest: ticket.evidence.digest,
    openedAt: now,
    dueAt: await startCaseTime(tx, { id, number }, now),
    ...(await casePersonal.seal(tx, id, {
      applicantName: ticket.customerName,
      applicantPhone: ticket.customerPhone,
      applicantEmail: ticket.customerEmail,
      applicantAddress: null,
    })),
  });
  // The history row refers to the case, which must be there first.
  await tx.flush();
  await noteStep(tx, dispute, { step: 'open', from: null, actor: ticket.escalatedBy, note: ticket.reason, now });
}

/** Takes the next number of the year in Seoul; the counter's row is locked until the case is there or given up. */
async function nextNumber(tx: EntityManager, now: Date): Promise<string> {
  const year = seoulDay(now).slice(0, 4);
  const [row] = await tx.execute<{ last: number }[]>(
    `insert into case_number (year, last) values (?, 1)
     on conflict (year) do update set last = case_number.last + 1 returning last`,
    [year],
  );
  if (!row) throw new Error(`the counter of ${year} gave no number`);
  return `${year}${String(row.last).padStart(6, '0')}`;
}
