import { defineEntity, p } from '@mikro-orm/core';
import { COLLECTIVE_ANSWERS, COLLECTIVE_STATES, REQUESTERS } from './collective-dispute.ts';

const CollectiveDisputeSchema = defineEntity({
  name: 'CollectiveDisputeRow',
  tableName: 'collective_dispute',
  properties: {
    id: p.uuid().primary(),
    number: p.integer().unique('collective_dispute_number_unique'),
    state: p.enum([...COLLECTIVE_STATES]),
    title: p.text(),
    /** What happened to all of them, as it is announced. */
    harm: p.text(),
    businessId: p.uuid(),
    /** As everybody reads it: businesses themselves are not for everybody. */
    businessName: p.text(),
    requestedBy: p.enum([...REQUESTERS]),
    /** Consumers who are said to be harmed alike. */
    harmed: p.integer(),
    officerId: p.uuid(),
    officerName: p.text(),
    team: p.text().nullable(),
    requestedAt: p.datetime(3),
    announcedAt: p.datetime(3).nullable(),
    /** Moment at which nobody can join any more. */
    joinUntil: p.datetime(3).nullable(),
    rejectedReason: p.text().nullable(),
    sessionId: p.uuid().nullable(),
    decision: p.text().nullable(),
    reasons: p.text().nullable(),
    /** Share of what each has paid that is given back. */
    refundPercent: p.integer().nullable(),
    decidedAt: p.datetime(3).nullable(),
    answer: p.enum([...COLLECTIVE_ANSWERS]).nullable(),
    answerReason: p.text().nullable(),
    answeredAt: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
  },
});

/** Dispute of many consumers with one business (집단분쟁, K16). */
export class CollectiveDisputeRow extends CollectiveDisputeSchema.class {}
CollectiveDisputeSchema.setClass(CollectiveDisputeRow);

const CollectiveParticipantSchema = defineEntity({
  name: 'CollectiveParticipantRow',
  tableName: 'collective_participant',
  properties: {
    id: p.uuid().primary(),
    disputeId: p.uuid(),
    /** Keyed digest of who it is: nobody takes part twice. */
    personDigest: p.text(),
    /** Sealed; see collective-dispute.personal.ts. */
    personName: p.blob(),
    phoneNumber: p.blob(),
    statement: p.blob(),
    personalIndex: p.array(),
    paidAmount: p.bigint('number'),
    representative: p.boolean(),
    joinedAt: p.datetime(3),
    answer: p.enum([...COLLECTIVE_ANSWERS]).nullable(),
    answeredAt: p.datetime(3).nullable(),
  },
});

/** Consumer who takes part in a collective dispute (집단분쟁참여자). */
export class CollectiveParticipantRow extends CollectiveParticipantSchema.class {}
CollectiveParticipantSchema.setClass(CollectiveParticipantRow);

/** Tables of collective disputes. */
export const collectiveDisputeRows = [CollectiveDisputeSchema, CollectiveParticipantSchema];
