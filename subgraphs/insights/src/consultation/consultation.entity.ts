import { defineEntity, p } from '@mikro-orm/core';

const ConsultationSchema = defineEntity({
  name: 'ConsultationRow',
  tableName: 'consultation',
  properties: {
    id: p.uuid().primary(),
    receivedOn: p.date(),
    channel: p.text(),
    region: p.text().nullable(),
    itemCategoryId: p.uuid(),
    claimReason: p.text().nullable(),
    saleType: p.text().nullable(),
    salesTactic: p.text().nullable(),
    businessId: p.uuid().nullable(),
    outcome: p.text().nullable(),
    text: p.text().nullable(),
  },
});

/** One consultation record (1372), with the words of its source. */
export class ConsultationRow extends ConsultationSchema.class {}
ConsultationSchema.setClass(ConsultationRow);

const ConsultationDaySchema = defineEntity({
  name: 'ConsultationDayRow',
  tableName: 'consultation_day',
  properties: {
    itemCategoryId: p.uuid().primary(),
    day: p.date().primary(),
    count: p.integer(),
  },
});

/** Number of consultations of an item category on a day; days without any have no row. */
export class ConsultationDayRow extends ConsultationDaySchema.class {}
ConsultationDaySchema.setClass(ConsultationDayRow);

const ConsultationMonthSchema = defineEntity({
  name: 'ConsultationMonthRow',
  tableName: 'consultation_month',
  properties: {
    itemCategoryId: p.uuid().primary(),
    month: p.text().primary(),
    count: p.integer(),
  },
});

/** Number of consultations of an item category in a month, as YYYY-MM; months without any have no row. */
export class ConsultationMonthRow extends ConsultationMonthSchema.class {}
ConsultationMonthSchema.setClass(ConsultationMonthRow);

/** Tables of consultations and their counts. */
export const consultationRows = [ConsultationSchema, ConsultationDaySchema, ConsultationMonthSchema];
