import type { Words } from '@madang/subgraph-kit';
import { defineEntity, p } from '@mikro-orm/core';
import { REGISTERED_STATES } from './document-register.ts';

const RegisteredDocumentSchema = defineEntity({
  name: 'RegisteredDocumentRow',
  tableName: 'registered_document',
  properties: {
    number: p.text().primary(),
    /** Slice that issued it. */
    slice: p.text(),
    kind: p.text(),
    kindName: p.json<Words>(),
    title: p.text(),
    language: p.text(),
    /** Digest of its bytes, in hex. */
    sha256: p.text(),
    /** Names of who it is about, masked. */
    parties: p.array().$type<string[]>(),
    issuedAt: p.datetime(3),
    state: p.enum([...REGISTERED_STATES]),
    supersededBy: p.text().nullable(),
    revokedAt: p.datetime(3).nullable(),
  },
});

/** Document of a slice that anybody may verify. */
export class RegisteredDocumentRow extends RegisteredDocumentSchema.class {}
RegisteredDocumentSchema.setClass(RegisteredDocumentRow);

const DocumentGuessSchema = defineEntity({
  name: 'DocumentGuessRow',
  tableName: 'document_guess',
  properties: {
    /** Neighbourhood of an address. */
    place: p.text().primary(),
    count: p.integer(),
    since: p.datetime(3),
  },
});

/** Numbers that were tried from one place and are not known, in the hour since the first. */
export class DocumentGuessRow extends DocumentGuessSchema.class {}
DocumentGuessSchema.setClass(DocumentGuessRow);

/** Tables of the register. */
export const documentRegisterRows = [RegisteredDocumentSchema, DocumentGuessSchema];
