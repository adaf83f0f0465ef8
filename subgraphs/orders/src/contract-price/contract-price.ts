/** Most that one piece may cost, in won. */
export const MOST_PRICE = 1_000_000_000;

/** Most products in one act. */
export const MOST_PRODUCTS = 100;

/** Reasons why an amount is no price. */
export type PriceCode = 'PRICE_NEGATIVE' | 'PRICE_FRACTIONAL' | 'PRICE_TOO_LARGE';

/** Reasons why products of a storefront cannot be named. */
export type ProductChoiceCode = 'STOREFRONT_UNKNOWN' | 'PRODUCT_UNKNOWN' | 'PRODUCTS_MISSING' | 'PRODUCTS_TOO_MANY';

/** Reasons why a contract price cannot be set. */
export type ContractPriceCode = PriceCode | ProductChoiceCode | 'PRICE_STARTS_IN_PAST' | 'CONTRACT_OF_OWN_STOREFRONT';
