import { defineEntity, p } from '@mikro-orm/core';

const OfficerConflictSchema = defineEntity({
  name: 'OfficerConflictRow',
  tableName: 'officer_conflict',
  properties: {
    officerId: p.uuid().primary(),
    businessId: p.uuid().primary(),
    /** What the officer has to do with the business; read by the officer and the lead alone. */
    reason: p.text(),
    declaredAt: p.datetime(3),
    /** Moment at which a lead ended it; none while it holds. */
    endedAt: p.datetime(3).nullable(),
  },
});

/** An officer has to do with a business, and leads no case against it (제척·회피). */
export class OfficerConflictRow extends OfficerConflictSchema.class {}
OfficerConflictSchema.setClass(OfficerConflictRow);

/** Table of conflicts. */
export const officerConflictRows = OfficerConflictSchema;
