export { customerById } from './customer-by-id.ts';
export { customerOf, type KnownPerson } from './customer-of.ts';
export { customerPersonal } from './customer.personal.ts';
export { Customer } from './customer.type.ts';
export type { CustomerRow } from './customer.entity.ts';
