import type { CodeWords } from '@madang/subgraph-kit';
import type { StockActCode } from './stock.ts';

/** What people are told when stock cannot be moved. */
export const stockWords: CodeWords<Exclude<StockActCode, 'VARIANT_UNKNOWN'>> = {
  STOCK_BELOW_ZERO: {
    ko: '재고가 모자랍니다. 현재 재고를 확인하고 수량을 고쳐 주십시오.',
    en: 'There is not that much in stock. Look at the stock and change the quantity.',
  },
  QUANTITY_INVALID: {
    ko: '수량은 100,000개까지의 정수로 입력해 주십시오.',
    en: 'Enter a whole number of pieces, at most 100,000.',
  },
  COUNT_NOTE_MISSING: {
    ko: '실사로 재고를 고치는 사유를 입력해 주십시오.',
    en: 'Say why the count differs.',
  },
  STOCK_NOTE_TOO_LONG: { ko: '메모는 500자까지 쓸 수 있습니다.', en: 'A note has at most 500 characters.' },
  STOCK_MOVED: {
    ko: '세는 동안 재고가 바뀌었습니다. 지금 재고를 확인하고 다시 세어 주십시오.',
    en: 'The stock moved while you counted. Look at it now and count again.',
  },
  COUNT_BELOW_ALLOCATED: {
    ko: '할당된 수량보다 적습니다. 먼저 주문의 할당을 해제해 주십시오.',
    en: 'That is less than is set aside for orders. Release some of them first.',
  },
};
