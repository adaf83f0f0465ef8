import { defineEntity, p } from '@mikro-orm/core';
import { TERM_KINDS, TERM_STATES } from './agreement.ts';
import type { TermCode } from './term-code.ts';

const AgreementSchema = defineEntity({
  name: 'AgreementRow',
  tableName: 'agreement',
  properties: {
    /** That of the slice of disputes, as is the next. */
    id: p.uuid().primary(),
    caseId: p.uuid(),
    caseNumber: p.text(),
    signedAt: p.datetime(3),
  },
});

/** Agreement that both parties of a dispute case signed. */
export class AgreementRow extends AgreementSchema.class {}
AgreementSchema.setClass(AgreementRow);

const AgreementTermSchema = defineEntity({
  name: 'AgreementTermRow',
  tableName: 'agreement_term',
  properties: {
    /** That of the slice of disputes. */
    id: p.uuid().primary(),
    agreementId: p.uuid(),
    kind: p.enum([...TERM_KINDS]),
    /** As it was said; a line that is not here is refused. */
    orderLineId: p.uuid(),
    /** That of the line's order, by which an operator's rights are told. */
    storefrontCode: p.text().nullable(),
    /** What the buyer gets, in won; of a cancellation once it is known. */
    amount: p.bigint('number').nullable(),
    quantity: p.integer().nullable(),
    /** What goes out instead in an exchange for other goods. */
    variantId: p.uuid().nullable(),
    state: p.enum([...TERM_STATES]),
    /** Number of the return, or of the order, by which it is carried out. */
    reference: p.text().nullable(),
    refusalCode: p.text().$type<TermCode>().nullable(),
    /** Key of the compensation that people pay for it; none where a return or an order settles it. */
    compensationKey: p.text().nullable(),
    returnId: p.uuid().nullable(),
    replacementOrderId: p.uuid().nullable(),
    begunAt: p.datetime(3),
    /** When it was done or refused. */
    endedAt: p.datetime(3).nullable(),
  },
});

/** Term of a signed agreement, carried out once. */
export class AgreementTermRow extends AgreementTermSchema.class {}
AgreementTermSchema.setClass(AgreementTermRow);

/** Tables of agreements. */
export const agreementRows = [AgreementSchema, AgreementTermSchema];
