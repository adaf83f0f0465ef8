import { defineEntity, p } from '@mikro-orm/core';

const CaseLikenessSchema = defineEntity({
  name: 'CaseLikenessRow',
  tableName: 'case_likeness',
  properties: { caseId: p.uuid().primary(), pairs: p.array(), titlePairs: p.array(), closedAt: p.datetime(3) },
});

/** Pairs of letters of a closed case; the database keeps them as the case changes. */
export class CaseLikenessRow extends CaseLikenessSchema.class {}
CaseLikenessSchema.setClass(CaseLikenessRow);

const CasePairSchema = defineEntity({
  name: 'CasePairRow',
  tableName: 'case_pair',
  properties: { pair: p.text().primary(), cases: p.integer() },
});

/** In how many of the last closed cases a pair of letters stands, where it is more than one; what all have says nothing. */
export class CasePairRow extends CasePairSchema.class {}
CasePairSchema.setClass(CasePairRow);

const CasePairStateSchema = defineEntity({
  name: 'CasePairStateRow',
  tableName: 'case_pair_state',
  properties: { one: p.boolean().primary(), counted: p.integer(), closed: p.integer(), newest: p.datetime(3) },
});

/** How many cases were counted, of how many closed ones, up to which one. */
export class CasePairStateRow extends CasePairStateSchema.class {}
CasePairStateSchema.setClass(CasePairStateRow);

/** Tables of likeness. */
export const similarCaseRows = [CaseLikenessSchema, CasePairSchema, CasePairStateSchema];
