export { REPORTS_OF_CUSTOMER } from './reports-of-customer.ts';
