export { REPORTS_OF_CUSTOMER } from './reports-of-customer.ts';
export type { ShownReport } from './report-query.ts';
