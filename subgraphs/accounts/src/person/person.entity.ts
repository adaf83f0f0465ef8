import { defineEntity, p } from '@mikro-orm/core';
import { PERSON_ACTS, PERSON_ROLES } from './person.ts';

const PersonSchema = defineEntity({
  name: 'PersonRow',
  tableName: 'person',
  properties: {
    /** Subject of the access token. */
    id: p.uuid().primary(),
    login: p.text().unique('person_login_unique'),
    name: p.text(),
    roles: p.enum([...PERSON_ROLES]).array(),
    team: p.text().nullable(),
    storefronts: p.text().array(),
    businessId: p.uuid().nullable(),
    customerId: p.uuid().nullable(),
    suspendedAt: p.datetime(3).nullable(),
  },
});

/** Account of a person or program. */
export class PersonRow extends PersonSchema.class {}
PersonSchema.setClass(PersonRow);

const PersonChangeSchema = defineEntity({
  name: 'PersonChangeRow',
  tableName: 'person_change',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    act: p.enum([...PERSON_ACTS]),
    /** Roles after the act. */
    roles: p.enum([...PERSON_ROLES]).array(),
    reason: p.text().nullable(),
    actorId: p.uuid(),
    actorName: p.text(),
    changedAt: p.datetime(3),
  },
});

/** What an administrator did to an account. */
export class PersonChangeRow extends PersonChangeSchema.class {}
PersonChangeSchema.setClass(PersonChangeRow);

/** Tables of people. */
export const personRows = [PersonSchema, PersonChangeSchema];
