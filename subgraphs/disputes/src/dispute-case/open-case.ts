import { audit } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { announceCase } from './announce-case.ts';
import { hasEnded } from './dispute-case-rules.ts';
import { DisputeCaseRow } from './dispute-case.entity.ts';
import { fileCase } from './file-case.ts';

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
  const facts = [ticket.content, ticket.reason].filter((text) => text.trim() !== '').join('\n\n');
  const { ticketNumber: counsellingNumber } = ticket.counselling;
  // A consumer who applies on the same consultation at this moment waits here, or is waited for.
  await tx.execute('select from counselling_record where number = ? for update', [counsellingNumber]);
  const applied = await tx.findOne(DisputeCaseRow, { counsellingNumber }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (applied && !hasEnded(applied)) return addEscalation(tx, applied, { ticket, facts, now });
  await fileCase(
    tx,
    {
      origin: 'DESK',
      // What was applied for and has ended stays ended; what is escalated after that is a case anew.
      counsellingNumber: applied ? null : counsellingNumber,
      title: ticket.title,
      facts,
      customerId: ticket.customerId,
      orderId: ticket.orderId,
      orderLineId: ticket.orderLineId,
      ticketId: ticket.ticketId,
      evidenceDigest: ticket.evidence.digest,
      applicantName: ticket.customerName,
      applicantPhone: ticket.customerPhone,
      applicantEmail: ticket.customerEmail,
      applicantAddress: null,
      filedBy: ticket.escalatedBy,
      note: ticket.reason,
    },
    now,
  );
}

/** The consumer applied by themselves meanwhile: one consultation, one case, to which the desk adds what it knows. */
async function addEscalation(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  { ticket, facts, now }: { readonly ticket: z.infer<typeof escalated>; readonly facts: string; readonly now: Date },
): Promise<void> {
  const { ticketId, escalatedBy, evidence } = ticket;
  const added = facts === '' ? dispute.facts : `${dispute.facts}\n\n[상담 내용] ${facts}`;
  Object.assign(dispute, { ticketId, evidenceDigest: evidence.digest, facts: added });
  const subject = { type: 'DisputeCase', id: dispute.id };
  await audit(tx, { act: 'case.addEscalation', subject, actor: escalatedBy, data: { ticketId } }, now);
  await announceCase(tx, dispute);
}
