import { defineEntity, p } from '@mikro-orm/core';
import { CASE_ORIGINS, CLAIM_REASONS, REGIONS, SALE_TYPES, SALES_TACTICS } from './case-classes.ts';
import { CASE_ANSWERS, CASE_RESULTS, CASE_STATES, CASE_STEPS } from './dispute-case.ts';

const DisputeCaseSchema = defineEntity({
  name: 'DisputeCaseRow',
  tableName: 'dispute_case',
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique('dispute_case_number_unique'),
    state: p.enum([...CASE_STATES]),
    title: p.text(),
    facts: p.text(),
    origin: p.enum([...CASE_ORIGINS]).default('DESK'),
    /** Consultation it stands on (K3); one case for each. */
    counsellingNumber: p.text().nullable().unique('dispute_case_counselling_unique'),
    claimReason: p.enum([...CLAIM_REASONS]).nullable(),
    saleType: p.enum([...SALE_TYPES]).nullable(),
    salesTactic: p.enum([...SALES_TACTICS]).nullable(),
    region: p.enum([...REGIONS]).nullable(),
    /** Sealed; see dispute-case.personal.ts. */
    applicantName: p.blob(),
    applicantPhone: p.blob().nullable(),
    applicantEmail: p.blob().nullable(),
    applicantAddress: p.blob().nullable(),
    /** Terms under which the applicant is found. */
    personalIndex: p.array(),
    /** None until an officer has found out whom the claim is against. */
    respondentId: p.uuid().nullable(),
    officerId: p.uuid().nullable(),
    /** Team that leads the case: that of its officer; none until it is assigned. */
    team: p.text().nullable(),
    customerId: p.uuid().nullable(),
    orderId: p.uuid().nullable(),
    orderLineId: p.uuid().nullable(),
    ticketId: p.uuid().nullable().unique('dispute_case_ticket_unique'),
    /** SHA-256 that stands for the evidence with which it came from the call center. */
    evidenceDigest: p.text().nullable(),
    itemCategoryId: p.uuid().nullable(),
    openedAt: p.datetime(3),
    dueAt: p.datetime(3),
    receiptNotifiedAt: p.datetime(3).nullable(),
    receiptConfirmedAt: p.datetime(3).nullable(),
    selfRemediedAt: p.datetime(3).nullable(),
    recommendation: p.text().nullable(),
    agreement: p.text().nullable(),
    applicantStatedAt: p.datetime(3).nullable(),
    respondentStatedAt: p.datetime(3).nullable(),
    /** When the time for opinions was over without both. */
    opinionsPassedAt: p.datetime(3).nullable(),
    /** Recommendations so far; each begins with no answers. */
    recommendationRound: p.integer().default(0),
    applicantAnswer: p.enum([...CASE_ANSWERS]).nullable(),
    respondentAnswer: p.enum([...CASE_ANSWERS]).nullable(),
    /** When the time to answer the recommendation was over without both. */
    recommendationPassedAt: p.datetime(3).nullable(),
    applicantSignedAt: p.datetime(3).nullable(),
    respondentSignedAt: p.datetime(3).nullable(),
    /** Terms of the agreement that are not performed yet. */
    termsOpen: p.integer().default(0),
    /** Indicates whether its officer has to do with the respondent, and acts no more (제척·회피). */
    officerConflict: p.boolean().default(false),
    result: p.enum([...CASE_RESULTS]).nullable(),
    closedAt: p.datetime(3).nullable(),
  },
});

/** Consumer's claim against a business, led by an officer (피해구제 사건). */
export class DisputeCaseRow extends DisputeCaseSchema.class {}
DisputeCaseSchema.setClass(DisputeCaseRow);

const CaseStepSchema = defineEntity({
  name: 'CaseStepRow',
  tableName: 'case_step',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    step: p.enum([...CASE_STEPS]),
    fromState: p.enum([...CASE_STATES]).nullable(),
    toState: p.enum([...CASE_STATES]),
    /** Person who took the step; none where only their name was handed down. */
    actorId: p.uuid().nullable(),
    /** None for the applicant, whose name stands sealed in the case; for time its own word. */
    actorName: p.text().nullable(),
    note: p.text().nullable(),
    takenAt: p.datetime(3),
  },
});

/** Step that a case took, by whom and when. */
export class CaseStepRow extends CaseStepSchema.class {}
CaseStepSchema.setClass(CaseStepRow);

const CaseNumberSchema = defineEntity({
  name: 'CaseNumberRow',
  tableName: 'case_number',
  properties: {
    year: p.integer().primary().autoincrement(false),
    last: p.integer(),
  },
});

/** Last case number given in a year. */
export class CaseNumberRow extends CaseNumberSchema.class {}
CaseNumberSchema.setClass(CaseNumberRow);

/** Tables of cases. */
export const disputeCaseRows = [DisputeCaseSchema, CaseStepSchema, CaseNumberSchema];
