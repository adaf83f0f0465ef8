export { customerById } from './customer-by-id.ts';
export { Customer } from './customer.type.ts';
export type { CustomerRow } from './customer.entity.ts';
