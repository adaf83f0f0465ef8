import type { Context } from '@madang/subgraph-kit';
import {
  CLAIM_REASON_WORDS,
  ORIGIN_WORDS,
  REGION_LABELS,
  RESULT_WORDS,
  SALE_TYPE_WORDS,
  SALES_TACTIC_WORDS,
} from '../dispute-case/index.ts';
import type { Dimension } from './case-statistics.ts';

type WordsByCode = Readonly<Record<string, { readonly ko: string; readonly en: string }>>;

const DURATIONS: WordsByCode = {
  D10: { ko: '10일 이내', en: 'Up to 10 days' },
  D30: { ko: '30일 이내', en: '11 to 30 days' },
  D60: { ko: '60일 이내', en: '31 to 60 days' },
  D90: { ko: '90일 이내', en: '61 to 90 days' },
  LONGER: { ko: '90일 초과', en: 'More than 90 days' },
};

const WORDS: Readonly<Record<Dimension, WordsByCode>> = {
  // Categories have their names in another slice.
  ITEM: {},
  CLAIM_REASON: CLAIM_REASON_WORDS,
  SALE_TYPE: SALE_TYPE_WORDS,
  SALES_TACTIC: SALES_TACTIC_WORDS,
  REGION: REGION_LABELS,
  RESULT: { ...RESULT_WORDS, WITHDRAWN: { ko: '취하', en: 'Withdrawn' } },
  ORIGIN: ORIGIN_WORDS,
  DURATION: DURATIONS,
};

/** Name of a value in the language of the request; of an item category its identifier. */
export function labelOf(dimension: Dimension, value: string, language: Context['language']): string {
  return WORDS[dimension][value]?.[language] ?? value;
}
