import { defineWords } from '@madang/frontend-kit';

/** Texts of acts on the stock of lines. */
export const allocationWords = defineWords('orders.allocation', {
  ko: { allocate: '재고할당', release: '할당 해제' },
  en: { allocate: 'Allocate', release: 'Release stock' },
});
