import { defineEntity, p } from '@mikro-orm/core';

const OfficerSchema = defineEntity({
  name: 'OfficerRow',
  tableName: 'officer',
  properties: {
    /** Identifier of the person at the identity provider. */
    id: p.uuid().primary(),
    name: p.text(),
    /** Team whose cases they lead; none where the identity provider says none. */
    team: p.text().nullable(),
  },
});

/** Person who leads cases, known since their first look at the list or their import. */
export class OfficerRow extends OfficerSchema.class {}
OfficerSchema.setClass(OfficerRow);

/** Table of officers. */
export const officerRows = OfficerSchema;
