export { contractPricesAt, type BoughtProduct } from './contract-prices-at.ts';
