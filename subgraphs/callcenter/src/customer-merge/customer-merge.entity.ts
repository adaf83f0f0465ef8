import { defineEntity, p } from '@mikro-orm/core';

const CustomerMergeSchema = defineEntity({
  name: 'CustomerMergeRow',
  tableName: 'customer_merge',
  properties: {
    id: p.uuid().primary(),
    /** Which of two merges came first; every slice that hears of them goes by it. */
    place: p.integer().unique('customer_merge_place_unique'),
    keptId: p.uuid(),
    mergedId: p.uuid(),
    reason: p.text(),
    mergedAt: p.datetime(3),
    mergedById: p.uuid(),
    mergedByName: p.text(),
    partedAt: p.datetime(3).nullable(),
    partedById: p.uuid().nullable(),
    partedByName: p.text().nullable(),
    partedReason: p.text().nullable(),
  },
});

/** That two customers were found to be one, and whether that was taken back. */
export class CustomerMergeRow extends CustomerMergeSchema.class {}
CustomerMergeSchema.setClass(CustomerMergeRow);

/** Table of merges. */
export const customerMergeRows = [CustomerMergeSchema];
