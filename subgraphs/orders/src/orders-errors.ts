import { userErrors } from '@madang/subgraph-kit';
import { compensationWords } from './compensation/compensation-words.ts';
import { orderCodeWords } from './order/order-words.ts';
import { stockWords } from './stock/stock-words.ts';

/** User errors of this slice, and how they are worded. */
export const ordersErrors = userErrors('Orders', {
  ...orderCodeWords,
  ...stockWords,
  ...compensationWords,
});
