import { defineEntity, p } from '@mikro-orm/core';

const QualityCriterionSchema = defineEntity({
  name: 'QualityCriterionRow',
  tableName: 'quality_criterion',
  properties: {
    code: p.text().primary(),
    ko: p.text(),
    en: p.text(),
    weight: p.integer(),
    /** Place among the others; of equal ones the lower code is first. */
    position: p.integer(),
    /** Indicates whether new scores go by it; scores that were given keep it. */
    isActive: p.boolean().default(true),
  },
});

/** Criterion by which work is scored; the table is data, so that a call center can have its own. */
export class QualityCriterionRow extends QualityCriterionSchema.class {}
QualityCriterionSchema.setClass(QualityCriterionRow);

/** Table of criteria. */
export const qualityCriterionRows = [QualityCriterionSchema];
