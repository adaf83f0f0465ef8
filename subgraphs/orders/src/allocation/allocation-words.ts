import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why a line gets no stock, or loses none. */
export type AllocationCode =
  | 'NO_LINES'
  | 'TOO_MANY_LINES'
  | 'LINE_UNKNOWN'
  | 'LINE_CANCELLED'
  | 'LINE_ON_HOLD'
  | 'CANCEL_ASKED'
  | 'LINE_AWAITS_RETURN'
  | 'LINE_NOT_PAID'
  | 'LINE_NOT_ALLOCATED'
  | 'LINE_BUSY'
  | 'ALREADY_SHIPPED'
  | 'SOLD_OUT'
  | 'STOCK_BELOW_ZERO';

/** What people are told when a line gets no stock; codes of other features are worded there. */
export const allocationWords: CodeWords<
  Exclude<AllocationCode, 'NO_LINES' | 'TOO_MANY_LINES' | 'LINE_UNKNOWN' | 'LINE_CANCELLED' | 'STOCK_BELOW_ZERO'>
> = {
  LINE_ON_HOLD: {
    ko: '보류 중인 상품입니다. 보류를 해제한 뒤 다시 시도해 주십시오.',
    en: 'The line is on hold. End the hold first.',
  },
  CANCEL_ASKED: {
    ko: '판매처에 취소 요청이 들어온 상품입니다. 취소하거나, 판매처에서 요청이 거부·철회되면 보류가 풀립니다.',
    en: 'Its cancellation was asked for at the marketplace. Cancel it, or the hold ends once that is turned down or taken back.',
  },
  LINE_AWAITS_RETURN: {
    ko: '교환 상품입니다. 반품이 확정되어야 출고할 수 있습니다.',
    en: 'The line is an exchange. It waits for the return to be confirmed.',
  },
  LINE_NOT_PAID: { ko: '아직 결제되지 않은 주문입니다.', en: 'The order is not paid yet.' },
  LINE_NOT_ALLOCATED: { ko: '할당된 재고가 없는 상품입니다.', en: 'No stock is set aside for the line.' },
  LINE_BUSY: {
    ko: '다른 작업이 진행 중인 상품입니다. 잠시 뒤 다시 시도해 주십시오.',
    en: 'Somebody is working on the line. Try again in a moment.',
  },
  ALREADY_SHIPPED: {
    ko: '이미 출고된 상품이라 취소하거나 바꿀 수 없습니다. 반품으로 접수해 주십시오.',
    en: 'It was shipped already and can be neither cancelled nor changed. Request a return instead.',
  },
  SOLD_OUT: {
    ko: '재고가 모자라 할당하지 못했습니다. 입고되면 자동으로 할당됩니다.',
    en: 'Stock does not cover it. It gets stock by itself once there is some.',
  },
};
