export { CASES_OF_CUSTOMER } from './cases-of-customer.ts';
