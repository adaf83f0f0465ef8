import { defineEntity, p } from '@mikro-orm/core';
import { CASE_SIDES } from '../dispute-case/index.ts';
import { OFFER_KINDS, TERM_KINDS, TERM_STATES } from './case-offer.ts';

const CaseOfferSchema = defineEntity({
  name: 'CaseOfferRow',
  tableName: 'case_offer',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    kind: p.enum([...OFFER_KINDS]),
    /** Counted from 1 within its kind and case. */
    round: p.integer(),
    text: p.text(),
    /** SHA-256 of text and terms, which a signature is on. */
    digest: p.text(),
    madeAt: p.datetime(3),
  },
});

/** Text and terms that are put to both sides of a case. */
export class CaseOfferRow extends CaseOfferSchema.class {}
CaseOfferSchema.setClass(CaseOfferRow);

const CaseTermSchema = defineEntity({
  name: 'CaseTermRow',
  tableName: 'case_term',
  properties: {
    id: p.uuid().primary(),
    offerId: p.uuid(),
    caseId: p.uuid(),
    /** Counted from 1. */
    position: p.integer(),
    kind: p.enum([...TERM_KINDS]),
    state: p.enum([...TERM_STATES]),
    orderLineId: p.uuid().nullable(),
    /** In won. */
    amount: p.bigint('number').nullable(),
    quantity: p.integer().nullable(),
    variantId: p.uuid().nullable(),
    note: p.text().nullable(),
    /** Return, order or other record in which it is carried out. */
    reference: p.text().nullable(),
    /** What was said with its last movement. */
    remarkKo: p.text().nullable(),
    remarkEn: p.text().nullable(),
    movedAt: p.datetime(3).nullable(),
  },
});

/** One thing that is owed by a recommendation or an agreement. */
export class CaseTermRow extends CaseTermSchema.class {}
CaseTermSchema.setClass(CaseTermRow);

const CaseSignatureSchema = defineEntity({
  name: 'CaseSignatureRow',
  tableName: 'case_signature',
  properties: {
    id: p.uuid().primary(),
    offerId: p.uuid(),
    caseId: p.uuid(),
    side: p.enum([...CASE_SIDES]),
    /** SHA-256 of what was signed. */
    digest: p.text(),
    /** Access by whose identity check the signer came in; none for paper. */
    accessId: p.uuid().nullable(),
    /** Sealed; see case-offer.personal.ts. */
    signerName: p.blob(),
    personalIndex: p.array(),
    /** Office of who signs for a business, e.g. 대표이사. */
    office: p.text().nullable(),
    signedAt: p.datetime(3),
  },
});

/** Signature of a side under an agreement. */
export class CaseSignatureRow extends CaseSignatureSchema.class {}
CaseSignatureSchema.setClass(CaseSignatureRow);

/** Tables of what is put to both sides. */
export const caseOfferRows = [CaseOfferSchema, CaseTermSchema, CaseSignatureSchema];
