import { defineEntity, p } from '@mikro-orm/core';
import { CLAIM_REASONS, SALE_TYPES } from '../dispute-case/index.ts';
import { APPLICATION_STATES } from './case-application.ts';

const CaseApplicationSchema = defineEntity({
  name: 'CaseApplicationRow',
  tableName: 'case_application',
  properties: {
    id: p.uuid().primary(),
    /** SHA-256 of the secret that the browser holds. */
    secretDigest: p.text().unique('case_application_secret_unique'),
    state: p.enum([...APPLICATION_STATES]),
    begunAt: p.datetime(3),
    expiresAt: p.datetime(3),
    /** Number of the check at the identity provider. */
    verificationId: p.uuid(),
    codeTries: p.integer(),
    codeExpiresAt: p.datetime(3),
    /** Sealed; see case-application.personal.ts. */
    personName: p.blob().nullable(),
    phoneNumber: p.blob().nullable(),
    email: p.blob().nullable(),
    address: p.blob().nullable(),
    statement: p.blob().nullable(),
    personalIndex: p.array(),
    ciDigest: p.text().nullable(),
    diDigest: p.text().nullable(),
    verifiedAt: p.datetime(3).nullable(),
    counsellingId: p.uuid().nullable(),
    title: p.text().nullable(),
    businessName: p.text().nullable(),
    saleType: p.enum([...SALE_TYPES]).nullable(),
    claimReason: p.enum([...CLAIM_REASONS]).nullable(),
    purchasedOn: p.date().nullable(),
    paidAmount: p.bigint('number').nullable(),
    savedAt: p.datetime(3).nullable(),
    caseId: p.uuid().nullable(),
    submittedAt: p.datetime(3).nullable(),
  },
});

/** Application of a consumer that is being written, until it is a case. */
export class CaseApplicationRow extends CaseApplicationSchema.class {}
CaseApplicationSchema.setClass(CaseApplicationRow);

/** Table of applications. */
export const caseApplicationRows = CaseApplicationSchema;
