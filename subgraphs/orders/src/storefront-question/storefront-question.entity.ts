import { defineEntity, p } from '@mikro-orm/core';
import { QUESTION_KINDS } from '../connector/index.ts';
import { QUESTION_STATES } from './storefront-question.ts';

const StorefrontQuestionSchema = defineEntity({
  name: 'StorefrontQuestionRow',
  tableName: 'storefront_question',
  properties: {
    id: p.uuid().primary(),
    connectionId: p.uuid(),
    storefrontCode: p.text(),
    /** Number at the connection, unique there. */
    externalNumber: p.text(),
    kind: p.enum([...QUESTION_KINDS]),
    askedAt: p.datetime(3),
    collectedAt: p.datetime(3),
    /** Counts how often its words were changed, from 1 on. */
    edition: p.integer(),
    editedAt: p.datetime(3).nullable(),
    /** Sealed, as are the next three: people write numbers and addresses into what they ask. */
    askerName: p.blob().nullable(),
    title: p.blob().nullable(),
    content: p.blob(),
    answer: p.blob().nullable(),
    personalIndex: p.array(),
    externalProduct: p.text().nullable(),
    productName: p.text().nullable(),
    /** Order that it names; it may come in after the question. */
    externalOrder: p.text().nullable(),
    orderId: p.uuid().nullable(),
    orderLineId: p.uuid().nullable(),
    customerId: p.uuid().nullable(),
    state: p.enum([...QUESTION_STATES]),
    answeredAt: p.datetime(3).nullable(),
    /** None where it was answered at the marketplace itself. */
    answeredById: p.uuid().nullable(),
    answeredByName: p.text().nullable(),
    /** Answer of the call center that stands; none where it was given in this slice or at the marketplace. */
    answerId: p.uuid().nullable(),
    toldAt: p.datetime(3).nullable(),
    refusalCode: p.text().nullable(),
    refusalDetail: p.text().nullable(),
    /** Since when the call center knows of it; none while nobody there was told. */
    announcedAt: p.datetime(3).nullable(),
  },
});

/** What a buyer asks at a marketplace. */
export class StorefrontQuestionRow extends StorefrontQuestionSchema.class {}
StorefrontQuestionSchema.setClass(StorefrontQuestionRow);

const QuestionCollectionSchema = defineEntity({
  name: 'QuestionCollectionRow',
  tableName: 'question_collection',
  properties: {
    /** Identifier of the connection. */
    id: p.uuid().primary(),
    storefrontCode: p.text(),
    /** Every question that was asked before this moment was collected. */
    collectedUntil: p.datetime(3).nullable(),
    /** Last time that older questions were read again, for what was changed or answered there. */
    lookedBackAt: p.datetime(3).nullable(),
    errorCode: p.text().nullable(),
    failures: p.integer().default(0),
    nextAt: p.datetime(3).nullable(),
    /** Until when nobody else asks. */
    leasedUntil: p.datetime(3).nullable(),
  },
});

/** How far the questions of a connection are collected. */
export class QuestionCollectionRow extends QuestionCollectionSchema.class {}
QuestionCollectionSchema.setClass(QuestionCollectionRow);

/** Tables of questions. */
export const storefrontQuestionRows = [StorefrontQuestionSchema, QuestionCollectionSchema];
