import { emit, newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { customerPersonal, CustomerRow } from '../customer/index.ts';
import { EvidenceItemRow, type EvidenceBundleRow } from './evidence.entity.ts';
import { evidencePersonal } from './evidence.personal.ts';
import { manifestOf, sha256, type EvidenceText } from './evidence.ts';
import { toldOf } from './own-evidence.ts';

/** Seals texts into a bundle that is not frozen yet. */
export async function keepTexts(
  tx: EntityManager,
  { id: bundleId }: EvidenceBundleRow,
  texts: readonly EvidenceText[],
): Promise<void> {
  for (const { name, text } of texts) {
    const id = newId();
    const sealed = await evidencePersonal.seal(tx, id, { content: text });
    const bytes = Buffer.byteLength(text);
    tx.create(EvidenceItemRow, { id, bundleId, name, sha256: sha256(text), bytes, ...sealed });
  }
  await tx.flush();
}

/** Closes a bundle for ever, and lets `disputes` hear of the ticket with it: no case without its evidence (J2, K3). */
export async function freeze(tx: EntityManager, bundle: EvidenceBundleRow, now: Date): Promise<void> {
  const items = await tx.find(EvidenceItemRow, { bundleId: bundle.id });
  const { ticket, counselling, escalation } = await toldOf(tx, items);
  const manifest = manifestOf(ticket.ticketNumber, now, items);
  const digest = sha256(manifest);
  tx.assign(bundle, { state: 'FROZEN', manifest, digest, frozenAt: now });
  const customer = await tx.findOneOrFail(CustomerRow, { id: ticket.customerId });
  const data = { ...ticket, ...escalation, counselling, evidence: { id: bundle.id, digest, itemCount: items.length } };
  const personal = {
    customerName: await customerPersonal.open(tx, customer, 'name'),
    customerPhone: await customerPersonal.open(tx, customer, customer.mobile ? 'mobile' : 'phone'),
    customerEmail: await customerPersonal.open(tx, customer, 'email'),
  };
  await emit(tx, { type: 'callcenter.ticket-escalated', data, personal }, now);
}
