import { defineEntity, p } from '@mikro-orm/core';

/** States of a document: ordered by an act, issued, followed by a corrected one, or withdrawn by two people. */
export const DOCUMENT_STATES = ['ORDERED', 'ISSUED', 'SUPERSEDED', 'REVOKED'] as const;

/** One of {@link DOCUMENT_STATES}. */
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** Why an ordered document is not issued yet; none while nothing went wrong. */
export const DOCUMENT_PROBLEMS = ['CERTIFICATE_EXPIRED', 'PRINTING_FAILED', 'REGISTER_AWAY'] as const;

/** One of {@link DOCUMENT_PROBLEMS}. */
export type DocumentProblem = (typeof DOCUMENT_PROBLEMS)[number];

const IssuedDocumentSchema = defineEntity({
  name: 'IssuedDocumentRow',
  tableName: 'issued_document',
  properties: {
    id: p.uuid().primary(),
    /** 80 random bits in Crockford's base 32. */
    number: p.text(),
    kind: p.text(),
    title: p.text(),
    language: p.enum(['ko', 'en']),
    version: p.integer(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    subjectLabel: p.text(),
    /** Sides that may read it; staff always may. */
    audience: p.array().$type<string[]>(),
    state: p.enum([...DOCUMENT_STATES]),
    problem: p.enum([...DOCUMENT_PROBLEMS]).nullable(),
    /** What it says, as JSON, and the names of who it is about, as a JSON list; sealed. */
    body: p.blob(),
    parties: p.blob(),
    revocationReason: p.blob().nullable(),
    personalIndex: p.array(),
    /** Digest of the signed bytes in hex, their number and their pages; fixed once and for all. */
    sha256: p.text().nullable(),
    size: p.integer().nullable(),
    pages: p.integer().nullable(),
    orderedAt: p.datetime(3),
    /** Moment that stands on the document; fixed with its bytes. */
    issuedAt: p.datetime(3).nullable(),
    issuerId: p.uuid().nullable(),
    issuerName: p.text(),
    /** Document that this one corrects. */
    corrects: p.uuid().nullable(),
    revokedAt: p.datetime(3).nullable(),
    /** When the register was told of the revocation; it is told again until it was. */
    revocationToldAt: p.datetime(3).nullable(),
  },
});

/** Document that was ordered or issued; what it says never changes. */
export class IssuedDocumentRow extends IssuedDocumentSchema.class {}
IssuedDocumentSchema.setClass(IssuedDocumentRow);

const DocumentReadingSchema = defineEntity({
  name: 'DocumentReadingRow',
  tableName: 'document_reading',
  properties: {
    id: p.uuid().primary(),
    documentId: p.uuid(),
    /** Side, or STAFF. */
    side: p.text(),
    at: p.datetime(3),
  },
});

/** First time that a side has taken a document. */
export class DocumentReadingRow extends DocumentReadingSchema.class {}
DocumentReadingSchema.setClass(DocumentReadingRow);

const DocumentDraftSchema = defineEntity({
  name: 'DocumentDraftRow',
  tableName: 'document_draft',
  properties: {
    id: p.uuid().primary(),
    /** What it would say, sealed under a key that its link alone holds. */
    sealed: p.blob(),
    expiresAt: p.datetime(3),
  },
});

/** Text of a draft that somebody may look at for some minutes. */
export class DocumentDraftRow extends DocumentDraftSchema.class {}
DocumentDraftSchema.setClass(DocumentDraftRow);

/** Tables of documents. */
export const documentRows = [IssuedDocumentSchema, DocumentReadingSchema, DocumentDraftSchema];
