import type { CodeWords } from '@madang/subgraph-kit';
import type { CorrectionCode } from './settlement.ts';

/** What people are told when a correction is refused. */
export const settlementWords: CodeWords<CorrectionCode> = {
  STOREFRONT_NOT_CONSIGNED: {
    ko: '정산하는 분양몰이 아닙니다. 위탁 분양몰을 골라 주십시오.',
    en: 'Only consigned storefronts are settled. Choose one of them.',
  },
  CORRECTION_AMOUNT_INVALID: {
    ko: '조정 금액은 0원이 아닌 정수로, 100억 원 안에서 입력해 주십시오.',
    en: 'The amount is a whole number of won other than 0, within 10 billion.',
  },
  CORRECTION_REASON_MISSING: { ko: '조정 사유를 입력해 주십시오.', en: 'Say why it is corrected.' },
  CORRECTION_REASON_TOO_LONG: {
    ko: '조정 사유는 1,000자까지 쓸 수 있습니다.',
    en: 'The reason has at most 1,000 characters.',
  },
};
