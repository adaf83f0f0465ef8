export { CUSTOMER_HEADER } from './customer-header.ts';
