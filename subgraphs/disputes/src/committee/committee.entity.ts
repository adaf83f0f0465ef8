import { defineEntity, p } from '@mikro-orm/core';
import { MEMBER_FIELDS } from './committee.ts';

const CommitteeMemberSchema = defineEntity({
  name: 'CommitteeMemberRow',
  tableName: 'committee_member',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    field: p.enum([...MEMBER_FIELDS]),
    /** Businesses that the member has to do with, and does not decide on. */
    conflictsWith: p.array(),
    active: p.boolean(),
  },
});

/** Member of the mediation committee (조정위원). */
export class CommitteeMemberRow extends CommitteeMemberSchema.class {}
CommitteeMemberSchema.setClass(CommitteeMemberRow);

const CommitteeSessionSchema = defineEntity({
  name: 'CommitteeSessionRow',
  tableName: 'committee_session',
  properties: {
    id: p.uuid().primary(),
    heldAt: p.datetime(3),
    place: p.text(),
    /** Members who sit, by identifier. */
    members: p.array(),
    /** What was said and decided (회의록); none before it was held. */
    minutes: p.text().nullable(),
    calledAt: p.datetime(3),
  },
});

/** Session of the mediation committee (조정위원회 회의). */
export class CommitteeSessionRow extends CommitteeSessionSchema.class {}
CommitteeSessionSchema.setClass(CommitteeSessionRow);

/** Tables of the committee. */
export const committeeRows = [CommitteeMemberSchema, CommitteeSessionSchema];
