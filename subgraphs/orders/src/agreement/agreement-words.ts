import type { CodeWords } from '@madang/subgraph-kit';
import type { AgreementCode } from './agreement.ts';

/** What people are told when a term of an agreement is not carried out, or an award not paid. */
export const agreementWords: CodeWords<AgreementCode> = {
  AWARD_UNKNOWN: { ko: '배상금을 찾을 수 없습니다.', en: 'There is no such award.' },
  AWARD_NOT_DUE: {
    ko: '이미 지급했거나 취소된 배상금입니다. 목록을 새로 고쳐 주십시오.',
    en: 'This award was paid or taken back already. Load the list again.',
  },
  CANCELLED_ONLY_WHOLE: {
    ko: '아직 출고되지 않은 상품은 주문수량 전부만 취소할 수 있습니다.',
    en: 'What has not been shipped is cancelled as a whole, not in part.',
  },
  REPLACEMENT_CANCELLED: {
    ko: '다시 보내기로 한 주문이 취소되었습니다.',
    en: 'The order that was to be sent was cancelled.',
  },
  RETURN_CALLED_OFF: {
    ko: '합의에 따라 접수한 반품이나 교환이 취소되었습니다.',
    en: 'The return or exchange that was agreed on was called off.',
  },
};
