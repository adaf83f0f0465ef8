import { defineWords } from '@madang/frontend-kit';

/** Texts of the orders slice. */
export const orderWords = defineWords('orders', {
  ko: {
    'list.title': '주문',
  },
  en: {
    'list.title': 'Orders',
  },
});
