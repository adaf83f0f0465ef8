import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why lines are not marked, for one of them or for the whole act. */
export type OrderMarkCode =
  | 'NO_LINES'
  | 'TOO_MANY_LINES'
  | 'NOTE_TOO_LONG'
  | 'LINE_UNKNOWN'
  | 'LINE_SHIPPED'
  | 'LINE_CANCELLED'
  | 'CANCEL_ASKED';

/** What people are told when lines are not marked; codes of other features are worded there. */
export const orderMarkWords: CodeWords<Exclude<OrderMarkCode, 'CANCEL_ASKED'>> = {
  NO_LINES: { ko: '상품을 하나 이상 선택해 주십시오.', en: 'Select at least one line.' },
  TOO_MANY_LINES: {
    ko: '한 번에 500건까지 처리할 수 있습니다. 나누어 선택해 주십시오.',
    en: 'At most 500 lines can be done at once. Select fewer.',
  },
  NOTE_TOO_LONG: { ko: '메모는 200자까지 쓸 수 있습니다.', en: 'A note has at most 200 characters.' },
  LINE_UNKNOWN: { ko: '상품번호를 찾을 수 없습니다.', en: 'There is no such order line.' },
  LINE_SHIPPED: { ko: '이미 출고된 상품입니다.', en: 'The line was shipped already.' },
  LINE_CANCELLED: { ko: '취소된 상품입니다.', en: 'The line was cancelled.' },
};
