export { TREND_OF_CUSTOMER } from './trend-of-customer.ts';
