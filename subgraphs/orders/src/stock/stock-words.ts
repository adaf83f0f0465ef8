import type { CodeWords } from '@madang/subgraph-kit';
import type { StockCode } from './stock.ts';

/** What people are told when stock cannot be moved. */
export const stockWords: CodeWords<StockCode> = {
  STOCK_BELOW_ZERO: {
    ko: '재고가 모자랍니다. 현재 재고를 확인하고 수량을 고쳐 주십시오.',
    en: 'There is not that much in stock. Look at the stock and change the quantity.',
  },
};
