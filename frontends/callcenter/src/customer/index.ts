export { CUSTOMER_HEADER } from './customer-header.ts';
export { TIMELINE_OF_CUSTOMER } from './timeline-queries.ts';
