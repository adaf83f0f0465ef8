import { defineEntity, p } from '@mikro-orm/core';

const OfficerExpertiseSchema = defineEntity({
  name: 'OfficerExpertiseRow',
  tableName: 'officer_expertise',
  properties: {
    officerId: p.uuid().primary(),
    itemCategoryId: p.uuid().primary(),
  },
});

/** Item category that an officer knows well. */
export class OfficerExpertiseRow extends OfficerExpertiseSchema.class {}
OfficerExpertiseSchema.setClass(OfficerExpertiseRow);

/** Table of what officers know well. */
export const officerExpertiseRows = OfficerExpertiseSchema;
