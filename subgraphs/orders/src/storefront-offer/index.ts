export { offerableQuantity } from './offerable-stock.ts';
