import { defineWords } from '@madang/frontend-kit';
import type { ClaimReason } from '../gql/graphql.ts';

/** What is complained of, as a choice (청구이유). */
export const CLAIM_REASONS = [
  'QUALITY',
  'CANCELLATION',
  'NON_PERFORMANCE',
  'WITHDRAWAL',
  'AFTER_SALES',
  'UNFAIR_ACT',
  'SAFETY',
  'PRICE',
  'LABELLING',
  'OTHER',
] as const satisfies readonly ClaimReason[];

/** Claim reasons as they are read. */
export const claimReasonWords = defineWords('claim-reasons', {
  ko: {
    QUALITY: '품질',
    CANCELLATION: '계약해제·해지, 위약금',
    NON_PERFORMANCE: '계약불이행',
    WITHDRAWAL: '청약철회',
    AFTER_SALES: 'A/S 불만',
    UNFAIR_ACT: '부당행위',
    SAFETY: '안전',
    PRICE: '가격·요금',
    LABELLING: '표시·광고',
    OTHER: '기타',
  },
  en: {
    QUALITY: 'Quality',
    CANCELLATION: 'Cancellation and penalty',
    NON_PERFORMANCE: 'Not performed',
    WITHDRAWAL: 'Withdrawal',
    AFTER_SALES: 'After-sales service',
    UNFAIR_ACT: 'Unfair act',
    SAFETY: 'Safety',
    PRICE: 'Price',
    LABELLING: 'Labels and advertising',
    OTHER: 'Something else',
  },
});
