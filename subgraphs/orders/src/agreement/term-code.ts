import type { ordersErrors } from '../orders-errors.ts';

/** Reasons why a term is not carried out: all that an act of this slice can be refused for. */
export type TermCode = Parameters<typeof ordersErrors.inWords>[0]['code'];
