import { defineEntity, p } from '@mikro-orm/core';

const LegalHoldSchema = defineEntity({
  name: 'LegalHoldRow',
  tableName: 'legal_hold',
  properties: {
    id: p.uuid().primary(),
    subjectType: p.text(),
    subjectId: p.text(),
    reason: p.text(),
    placedById: p.text(),
    placedByName: p.text(),
    placedAt: p.datetime(3),
    liftedReason: p.text().nullable(),
    liftedById: p.text().nullable(),
    liftedByName: p.text().nullable(),
    liftedAt: p.datetime(3).nullable(),
  },
});

/** Record that must not be destroyed, however old, until the hold is lifted. */
export class LegalHoldRow extends LegalHoldSchema.class {}
LegalHoldSchema.setClass(LegalHoldRow);

/** Tables of legal holds. */
export const legalHoldRows = [LegalHoldSchema];
