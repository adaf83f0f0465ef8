import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on an order can be refused, whatever the act. */
export type OrderCode =
  | 'NOT_ALLOWED'
  | 'WRONG_STATE'
  | 'ORDER_UNKNOWN'
  | 'LINE_UNKNOWN'
  | 'VARIANT_UNKNOWN'
  | 'STOREFRONT_UNKNOWN';

/** What people are told for each reason. */
export const orderCodeWords: CodeWords<OrderCode> = {
  NOT_ALLOWED: { ko: '이 작업을 할 권한이 없습니다.', en: 'You may not do this.' },
  WRONG_STATE: {
    ko: '그사이 상태가 바뀌어 할 수 없는 작업입니다. 새로 고쳐 확인해 주십시오.',
    en: 'Its state has changed, and this cannot be done any more. Refresh to see it.',
  },
  ORDER_UNKNOWN: { ko: '주문을 찾을 수 없습니다.', en: 'There is no such order.' },
  LINE_UNKNOWN: { ko: '상품번호를 찾을 수 없습니다.', en: 'There is no such order line.' },
  VARIANT_UNKNOWN: { ko: '품목을 찾을 수 없습니다.', en: 'There is no such item.' },
  STOREFRONT_UNKNOWN: { ko: '분양몰을 찾을 수 없습니다.', en: 'There is no such storefront.' },
};
