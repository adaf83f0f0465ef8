import { defineEntity, p } from '@mikro-orm/core';
import type { QualityMark } from './quality-sample.ts';

const QualityDrawSchema = defineEntity({
  name: 'QualityDrawRow',
  tableName: 'quality_draw',
  properties: {
    id: p.uuid().primary(),
    fromDay: p.date(),
    toDay: p.date(),
    perAgent: p.integer(),
    /** What chance was made of: the same one draws the same of the same tickets. */
    seed: p.text(),
    drawnAt: p.datetime(3),
    drawnById: p.uuid(),
    drawnByName: p.text(),
    /** Since when nothing of it is scored any more, and its tickets can be drawn again. */
    closedAt: p.datetime(3).nullable(),
  },
});

/** Draw of samples from the tickets that were completed in a period. */
export class QualityDrawRow extends QualityDrawSchema.class {}
QualityDrawSchema.setClass(QualityDrawRow);

const QualitySampleSchema = defineEntity({
  name: 'QualitySampleRow',
  tableName: 'quality_sample',
  properties: {
    id: p.uuid().primary(),
    drawId: p.uuid(),
    ticketId: p.uuid(),
    /** Who completed the ticket. */
    agentId: p.uuid(),
    /** Place among the samples of its agent, as they were drawn. */
    place: p.integer(),
    /** When its ticket was received, for reports of a period. */
    receivedAt: p.datetime(3),
    /** Indicates whether its draw is open. */
    isOpen: p.boolean().default(true),
    /** Goes up with every score; 0 until there is one. */
    version: p.integer().default(0),
    score: p.double().nullable(),
    marks: p.json<QualityMark[]>(),
    comment: p.text().nullable(),
    scoredAt: p.datetime(3).nullable(),
    scoredById: p.uuid().nullable(),
    scoredByName: p.text().nullable(),
  },
});

/** Finished ticket that was drawn, with its score once it has one. */
export class QualitySampleRow extends QualitySampleSchema.class {}
QualitySampleSchema.setClass(QualitySampleRow);

const QualityScoringSchema = defineEntity({
  name: 'QualityScoringRow',
  tableName: 'quality_scoring',
  properties: {
    sampleId: p.uuid().primary(),
    version: p.integer().primary(),
    score: p.double(),
    marks: p.json<QualityMark[]>(),
    comment: p.text().nullable(),
    scoredAt: p.datetime(3),
    scoredById: p.uuid(),
    scoredByName: p.text(),
  },
});

/** Score as it was given or corrected, kept as long as its sample. */
export class QualityScoringRow extends QualityScoringSchema.class {}
QualityScoringSchema.setClass(QualityScoringRow);

/** Tables of samples. */
export const qualitySampleRows = [QualityDrawSchema, QualitySampleSchema, QualityScoringSchema];
