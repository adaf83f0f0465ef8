import type { CodeWords } from '@madang/subgraph-kit';

type OwnCode =
  | 'MERGE_SAME'
  | 'MERGE_ALREADY'
  | 'MERGE_KEPT_IS_MERGED'
  | 'MERGE_REASON_MISSING'
  | 'MERGE_REASON_TOO_LONG'
  | 'MERGE_UNKNOWN'
  | 'MERGE_PARTED'
  | 'MERGE_FOLLOWED';

/** Reasons why customers are not merged or parted. */
export type CustomerMergeCode = OwnCode | 'CUSTOMER_UNKNOWN';

/** What people are told when customers are not merged or parted. */
export const customerMergeWords: CodeWords<OwnCode> = {
  MERGE_SAME: { ko: '같은 고객입니다. 합칠 고객을 다시 골라 주십시오.', en: 'This is one customer. Choose two.' },
  MERGE_ALREADY: {
    ko: '이미 다른 고객으로 합쳐진 고객입니다. 화면을 새로 고쳐 확인해 주십시오.',
    en: 'This customer was merged into another already. Reload and look.',
  },
  MERGE_KEPT_IS_MERGED: {
    ko: '남길 고객이 이미 다른 고객으로 합쳐졌습니다. 그 고객을 남길 고객으로 골라 주십시오.',
    en: 'The customer to be kept was merged into another already. Choose that one to be kept.',
  },
  MERGE_REASON_MISSING: { ko: '사유를 입력해 주십시오.', en: 'Say why.' },
  MERGE_REASON_TOO_LONG: { ko: '사유는 500자까지 입력할 수 있습니다.', en: 'A reason has at most 500 characters.' },
  MERGE_UNKNOWN: { ko: '합친 기록을 찾을 수 없습니다.', en: 'There is no such merge.' },
  MERGE_PARTED: { ko: '이미 되돌렸습니다.', en: 'This was undone already.' },
  MERGE_FOLLOWED: {
    ko: '남은 고객이 그 뒤 다른 고객으로 합쳐졌습니다. 나중에 합친 것부터 되돌려 주십시오.',
    en: 'The customer who was kept was merged on since. Undo the later merge first.',
  },
};
