export { changeCustomer } from './change-customer.ts';
export type { CustomerCode } from './customer-words.ts';
export { customerById } from './customer-by-id.ts';
export { customerOf } from './customer-of.ts';
export { customersOfNumber, customersWithNumber } from './customers-with-number.ts';
export { customerPersonal } from './customer.personal.ts';
export { Customer } from './customer.type.ts';
export { CustomerRow } from './customer.entity.ts';
