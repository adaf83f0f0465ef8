import { addJob, houseOf, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { takeTicketStep, ticketById, type TicketCode, type TicketRow } from '../ticket/index.ts';
import { evidenceOfOrder } from './ask-orders.ts';
import type { EvidenceCode } from './evidence-words.ts';
import { EvidenceBundleRow } from './evidence.entity.ts';
import { COLLECT_EVIDENCE, type EvidenceText } from './evidence.ts';
import { freeze, keepTexts } from './freeze-evidence.ts';
import { ownEvidence } from './own-evidence.ts';

/**
 * Makes a dispute case of a ticket (J2): the evidence is frozen in the same act, and `disputes` hears of the ticket with its
 * digest. While `orders` is away the bundle waits, the ticket is escalated, and its case opens once it is complete.
 */
export async function escalateTicket(
  context: Context,
  input: { readonly ticketId: string; readonly reason: string; readonly expectedVersion?: number | null },
): Promise<TicketRow | Refusal<TicketCode | EvidenceCode>> {
  const reason = input.reason.trim();
  if (reason === '') return refuse('REASON_MISSING', ['input', 'reason']);
  const before = await ticketById(context, input.ticketId);
  if (before?.content.trim() === '') return refuse('COUNSELLING_MISSING', ['input', 'ticketId']);
  if (before && !before.customerId) return refuse('CUSTOMER_MISSING', ['input', 'ticketId']);
  const { actor, now, em } = context;
  const orderId = before?.orderId ?? null;
  // Asked before the act, so that no row is locked while another slice thinks.
  const told = orderId ? await evidenceOfOrder(houseOf(em), orderId) : [];
  return takeTicketStep(context, input.ticketId, 'escalate', {
    note: reason,
    expectedVersion: input.expectedVersion,
    alsoDo: async (tx, ticket) => {
      ticket.escalatedAt = now;
      // An order that was linked just now is asked about by the job.
      const isTold = (ticket.orderId ?? null) === orderId ? told : null;
      await bundleUp(tx, ticket, [await ownEvidence(tx, ticket, { reason, actor }), isTold], now);
    },
  });
}

async function bundleUp(
  tx: EntityManager,
  ticket: TicketRow,
  [own, told]: readonly [readonly EvidenceText[], readonly EvidenceText[] | null],
  now: Date,
): Promise<void> {
  const bundle = tx.create(EvidenceBundleRow, {
    id: newId(),
    ticketId: ticket.id,
    orderId: ticket.orderId ?? null,
    state: 'COLLECTING',
    manifest: null,
    digest: null,
    askedAt: now,
    frozenAt: null,
  });
  await tx.flush();
  await keepTexts(tx, bundle, [...own, ...(told ?? [])]);
  if (told) await freeze(tx, bundle, now);
  else await addJob(tx, COLLECT_EVIDENCE, { bundleId: bundle.id }, { key: `${COLLECT_EVIDENCE}:${bundle.id}` });
}
