import { refuse, type Refusal } from '@madang/subgraph-kit';
import { MOST_PRICE, type PriceCode } from './contract-price.ts';

/** Why an amount is no price of a piece, which is whole won from 0 to 1,000,000,000; null where it is one. */
export function priceFlaw(amount: number, field: readonly string[]): Refusal<PriceCode> | null {
  if (amount < 0) return refuse('PRICE_NEGATIVE', field);
  if (amount > MOST_PRICE) return refuse('PRICE_TOO_LARGE', field);
  if (!Number.isInteger(amount)) return refuse('PRICE_FRACTIONAL', field);
  return null;
}
