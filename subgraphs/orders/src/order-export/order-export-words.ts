import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why orders are not exported. */
export type OrderExportCode =
  | 'EXPORT_UNKNOWN'
  | 'EXPORT_COLUMNS_INVALID'
  | 'EXPORTS_UNDER_WAY'
  | 'EXPORT_NOT_UNMASKED'
  | 'REASON_TOO_SHORT';

/** What people are told when orders are not exported. */
export const orderExportWords: CodeWords<OrderExportCode> = {
  EXPORT_UNKNOWN: { ko: '내보내기를 찾을 수 없습니다.', en: 'There is no such export.' },
  EXPORT_COLUMNS_INVALID: { ko: '내보낼 열을 하나 이상 선택해 주십시오.', en: 'Choose at least one column.' },
  EXPORTS_UNDER_WAY: {
    ko: '내보내기는 한 번에 3개까지 할 수 있습니다. 진행 중인 내보내기가 끝난 뒤 다시 요청해 주십시오.',
    en: 'At most three exports at once. Ask again when one of them is finished.',
  },
  EXPORT_NOT_UNMASKED: {
    ko: '이름과 연락처를 가리지 않고 내보낼 권한이 없습니다.',
    en: 'You may not export names and numbers in clear.',
  },
  REASON_TOO_SHORT: { ko: '사유를 5자 이상 적어 주십시오.', en: 'Say why in at least 5 characters.' },
};
