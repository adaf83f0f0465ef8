export { ChangeCustomer } from './change-customer.tsx';
export { CUSTOMER_HEADER } from './customer-header.ts';
export { CustomerWarnings } from './customer-warnings.tsx';
export { NewCustomer } from './new-customer.tsx';
export { TIMELINE_OF_CUSTOMER } from './timeline-queries.ts';
