import { defineEntity, p } from '@mikro-orm/core';
import { APPROVAL_ACTS, APPROVAL_DECISIONS, APPROVAL_STATES } from './approval-lists.ts';

const AbsenceSchema = defineEntity({
  name: 'AbsenceRow',
  tableName: 'absence',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    personName: p.text(),
    substituteId: p.uuid(),
    substituteName: p.text(),
    /** Roles and team of the absent person, which the substitute takes over as far as they hold the role too. */
    roles: p.array(),
    team: p.text().nullable(),
    awayFrom: p.datetime(3),
    awayUntil: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
  },
});

/** Time for which somebody is away and another stands in for them, as accounts told of it. */
export class AbsenceRow extends AbsenceSchema.class {}
AbsenceSchema.setClass(AbsenceRow);

const ApprovalLineSchema = defineEntity({
  name: 'ApprovalLineRow',
  tableName: 'approval_line',
  properties: {
    kind: p.text().primary(),
    effectiveFrom: p.date().primary(),
    place: p.integer().primary().autoincrement(false),
    role: p.text(),
    sameTeam: p.boolean(),
    fromAmount: p.bigint('number').nullable(),
    /** Why the line is so, e.g. the rule of the house. */
    source: p.text(),
  },
});

/** Place of an approval line from a day on, where a deployment wants another than the declared one. */
export class ApprovalLineRow extends ApprovalLineSchema.class {}
ApprovalLineSchema.setClass(ApprovalLineRow);

const ApprovalSchema = defineEntity({
  name: 'ApprovalRow',
  tableName: 'approval_request',
  properties: {
    id: p.uuid().primary(),
    kind: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    subjectLabel: p.text(),
    title: p.text(),
    /** Sealed; see approval.personal.ts. */
    content: p.blob(),
    personalIndex: p.array(),
    amount: p.bigint('number').nullable(),
    /** What is decided on, for programs: identifiers, codes and numbers. */
    data: p.json<Record<string, unknown>>(),
    documents: p.uuid().array(),
    files: p.uuid().array(),
    path: p.text(),
    state: p.enum([...APPROVAL_STATES]),
    requesterId: p.uuid(),
    requesterName: p.text(),
    requesterTeam: p.text().nullable(),
    /** Indicates whether the subject has no other open request of this kind. */
    single: p.boolean(),
    /** Counts how often it was submitted; each time has steps of its own. */
    round: p.integer(),
    waitingPlace: p.integer().nullable(),
    waitingRole: p.text().nullable(),
    waitingTeam: p.text().nullable(),
    /** Roles, or role@team, of the whole line: who reads it. */
    lineKeys: p.array(),
    /** Those who decided in any round, or for whom it was decided. */
    hands: p.uuid().array(),
    /** Those of this round, who decide nothing more in it. */
    roundHands: p.uuid().array(),
    draftedAt: p.datetime(3),
    submittedAt: p.datetime(3).nullable(),
    decidedAt: p.datetime(3).nullable(),
    /** When the approved act was done; an approval is good for one. */
    usedAt: p.datetime(3).nullable(),
  },
});

/** Request that somebody else approve an act. */
export class ApprovalRow extends ApprovalSchema.class {}
ApprovalSchema.setClass(ApprovalRow);

const ApprovalStepSchema = defineEntity({
  name: 'ApprovalStepRow',
  tableName: 'approval_step',
  properties: {
    id: p.uuid().primary(),
    requestId: p.uuid(),
    /** Stands here too, so that the database can refuse own acts row by row. */
    requesterId: p.uuid(),
    round: p.integer(),
    place: p.integer(),
    role: p.text(),
    team: p.text().nullable(),
    /** Amount from which the line asks this place; none where it always does. */
    fromAmount: p.bigint('number').nullable(),
    decision: p.enum([...APPROVAL_DECISIONS]).nullable(),
    decidedById: p.uuid().nullable(),
    decidedByName: p.text().nullable(),
    onBehalfOfId: p.uuid().nullable(),
    onBehalfOfName: p.text().nullable(),
    /** Sealed; see approval.personal.ts. */
    reason: p.blob().nullable(),
    personalIndex: p.array(),
    decidedAt: p.datetime(3).nullable(),
  },
});

/** Place of a request's line, and what was decided there. */
export class ApprovalStepRow extends ApprovalStepSchema.class {}
ApprovalStepSchema.setClass(ApprovalStepRow);

const ApprovalEventSchema = defineEntity({
  name: 'ApprovalEventRow',
  tableName: 'approval_event',
  properties: {
    id: p.uuid().primary(),
    requestId: p.uuid(),
    round: p.integer(),
    step: p.enum([...APPROVAL_ACTS]),
    fromState: p.enum([...APPROVAL_STATES]).nullable(),
    toState: p.enum([...APPROVAL_STATES]),
    place: p.integer().nullable(),
    actorId: p.uuid().nullable(),
    /** None where the subject ended, and the request with it. */
    actorName: p.text().nullable(),
    onBehalfOfId: p.uuid().nullable(),
    onBehalfOfName: p.text().nullable(),
    /** Sealed; see approval.personal.ts. */
    reason: p.blob().nullable(),
    personalIndex: p.array(),
    takenAt: p.datetime(3),
  },
});

/** What happened to a request, by whom and when. */
export class ApprovalEventRow extends ApprovalEventSchema.class {}
ApprovalEventSchema.setClass(ApprovalEventRow);

/** Table of absences, which every slice keeps. */
export const absenceRows = [AbsenceSchema];

/** Tables of a slice that has approvals. */
export const approvalRows = [ApprovalLineSchema, ApprovalSchema, ApprovalStepSchema, ApprovalEventSchema];
