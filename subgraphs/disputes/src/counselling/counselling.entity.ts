import { defineEntity, p } from '@mikro-orm/core';

/** Where a consultation was held: at our own desk, or elsewhere, and told in a transfer (1372). */
export const COUNSELLING_SOURCES = ['DESK', 'IMPORT'] as const;

const CounsellingSchema = defineEntity({
  name: 'CounsellingRow',
  tableName: 'counselling_record',
  properties: {
    id: p.uuid().primary(),
    /** Number by which whoever was counselled names it: that of the ticket, or of the counselling system. */
    number: p.text().unique('counselling_record_number_unique'),
    source: p.enum([...COUNSELLING_SOURCES]),
    counselledAt: p.datetime(3),
    counsellor: p.text().nullable(),
    title: p.text(),
    /** Sealed; see counselling.personal.ts. */
    personName: p.blob(),
    personPhone: p.blob().nullable(),
    personalIndex: p.array(),
    customerId: p.uuid().nullable(),
    orderId: p.uuid().nullable(),
    orderLineId: p.uuid().nullable(),
    ticketId: p.uuid().nullable(),
  },
});

/** Consultation that a case may stand on: no case without one (K3). */
export class CounsellingRow extends CounsellingSchema.class {}
CounsellingSchema.setClass(CounsellingRow);

/** Table of consultations. */
export const counsellingRows = CounsellingSchema;
