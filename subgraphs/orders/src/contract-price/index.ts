export { contractPricesAt } from './contract-prices-at.ts';
export { pricesOnRecord, type ContractPriceOnRecord } from './contract-price-reads.ts';
export type { PriceCode, ProductChoiceCode } from './contract-price.ts';
export { ContractPrice } from './contract-price.type.ts';
export { priceFlaw } from './price-flaw.ts';
export { unknownProducts } from './unknown-products.ts';
