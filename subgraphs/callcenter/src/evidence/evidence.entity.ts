import { defineEntity, p } from '@mikro-orm/core';
import { EVIDENCE_STATES } from './evidence.ts';

const EvidenceBundleSchema = defineEntity({
  name: 'EvidenceBundleRow',
  tableName: 'evidence_bundle',
  properties: {
    id: p.uuid().primary(),
    ticketId: p.uuid().unique('evidence_bundle_ticket_id_key'),
    /** Order of which `orders` is still to tell, or has told. */
    orderId: p.uuid().nullable(),
    state: p.enum([...EVIDENCE_STATES]),
    manifest: p.text().nullable(),
    digest: p.text().nullable(),
    askedAt: p.datetime(3),
    frozenAt: p.datetime(3).nullable(),
  },
});

/** Evidence that goes with a ticket that becomes a dispute. */
export class EvidenceBundleRow extends EvidenceBundleSchema.class {}
EvidenceBundleSchema.setClass(EvidenceBundleRow);

const EvidenceItemSchema = defineEntity({
  name: 'EvidenceItemRow',
  tableName: 'evidence_item',
  properties: {
    id: p.uuid().primary(),
    bundleId: p.uuid(),
    name: p.text(),
    /** Sealed; see evidence.personal.ts. */
    content: p.blob(),
    personalIndex: p.array(),
    /** Of the text in clear. */
    sha256: p.text(),
    bytes: p.integer(),
  },
});

/** One text of a bundle. */
export class EvidenceItemRow extends EvidenceItemSchema.class {}
EvidenceItemSchema.setClass(EvidenceItemRow);

/** Tables of evidence. */
export const evidenceRows = [EvidenceBundleSchema, EvidenceItemSchema];
