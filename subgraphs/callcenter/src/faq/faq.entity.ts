import { defineEntity, p } from '@mikro-orm/core';

const FaqEntrySchema = defineEntity({
  name: 'FaqEntryRow',
  tableName: 'faq_entry',
  properties: {
    id: p.uuid().primary(),
    category: p.text(),
    question: p.text(),
    answer: p.text(),
    /** All of its words without spaces, as a search goes through them. */
    searchText: p.text(),
    hits: p.integer().default(0),
    changedAt: p.datetime(3),
    changedByName: p.text(),
    removedAt: p.datetime(3).nullable(),
  },
});

/** Question that is asked again and again, with its answer. */
export class FaqEntryRow extends FaqEntrySchema.class {}
FaqEntrySchema.setClass(FaqEntryRow);

/** Table of frequent questions. */
export const faqRows = [FaqEntrySchema];
