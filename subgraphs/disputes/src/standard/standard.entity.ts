import { defineEntity, p } from '@mikro-orm/core';
import { REFUND_RULES, type RuleTerms } from './standard.ts';

const StandardSchema = defineEntity({
  name: 'StandardRow',
  tableName: 'dispute_standard',
  properties: {
    id: p.uuid().primary(),
    /** The same for all versions of a standard. */
    code: p.text(),
    version: p.integer(),
    item: p.text(),
    itemCategoryId: p.uuid().nullable(),
    harm: p.text(),
    remedy: p.text(),
    rule: p.enum([...REFUND_RULES]),
    terms: p.json<RuleTerms>(),
    source: p.text(),
    effectiveFrom: p.date(),
    effectiveUntil: p.date().nullable(),
    writtenBy: p.text().nullable(),
    writtenAt: p.datetime(3),
  },
  uniques: [{ name: 'dispute_standard_version_unique', properties: ['code', 'version'] }],
});

/** Version of a standard by which disputes over an item are settled (소비자분쟁해결기준, K21). */
export class StandardRow extends StandardSchema.class {}
StandardSchema.setClass(StandardRow);

/** Table of standards. */
export const standardRows = StandardSchema;
