export { bookCompensation, cancelCompensation, payCompensation, type NewCompensation } from './book-compensation.ts';
export { CompensationRow } from './compensation.entity.ts';
export type { CompensationCode, CompensationKind } from './compensation.ts';
