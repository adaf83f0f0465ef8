import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why a ticket does not become a dispute for want of evidence. */
export type EvidenceCode = 'COUNSELLING_MISSING' | 'CUSTOMER_MISSING';

/** What people are told when a ticket has no evidence to go with it. */
export const evidenceWords: CodeWords<EvidenceCode> = {
  COUNSELLING_MISSING: {
    ko: '상담 기록이 없는 접수는 분쟁으로 넘길 수 없습니다. 상담내용을 먼저 적어 주십시오.',
    en: 'A ticket without a record of the consultation cannot become a dispute. Write down what was said first.',
  },
  CUSTOMER_MISSING: {
    ko: '누구의 문의인지 알아야 분쟁으로 넘길 수 있습니다. 고객을 먼저 연결해 주십시오.',
    en: 'A dispute needs to know whose it is. Link the customer to this ticket first.',
  },
};
