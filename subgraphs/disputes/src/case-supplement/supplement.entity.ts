import { defineEntity, p } from '@mikro-orm/core';
import { PARTY_SIDES } from '../case-message/index.ts';
import { SUPPLEMENT_STATES, type SupplementAnswer, type SupplementQuestion } from './supplement.ts';

const SupplementRequestSchema = defineEntity({
  name: 'SupplementRequestRow',
  tableName: 'supplement_request',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    /** Party that is asked; who asks both makes two requests. */
    side: p.enum([...PARTY_SIDES]),
    state: p.enum([...SUPPLEMENT_STATES]),
    questions: p.json<readonly SupplementQuestion[]>(),
    /** One for each question, in their order; none until it is answered. */
    answers: p.json<readonly SupplementAnswer[]>().nullable(),
    /** Message by which it was asked. */
    messageId: p.uuid(),
    /** Message by which it was answered. */
    answerId: p.uuid().nullable(),
    askedAt: p.datetime(3),
    dueAt: p.datetime(3),
    answeredAt: p.datetime(3).nullable(),
  },
});

/** Request of the officer that a party completes what it submitted (자료보정요청). */
export class SupplementRequestRow extends SupplementRequestSchema.class {}
SupplementRequestSchema.setClass(SupplementRequestRow);

const SupplementDraftSchema = defineEntity({
  name: 'SupplementDraftRow',
  tableName: 'supplement_draft',
  properties: {
    id: p.uuid().primary(),
    requestId: p.uuid(),
    actorId: p.uuid(),
    answers: p.json<readonly SupplementAnswer[]>(),
    savedAt: p.datetime(3),
  },
  uniques: [{ name: 'supplement_draft_actor_unique', properties: ['requestId', 'actorId'] }],
});

/** What somebody has written of an answer so far; nobody else reads it. */
export class SupplementDraftRow extends SupplementDraftSchema.class {}
SupplementDraftSchema.setClass(SupplementDraftRow);

/** Tables of supplements. */
export const supplementRows = [SupplementRequestSchema, SupplementDraftSchema];
