export { bookCompensation, cancelCompensation, payCompensation, type NewCompensation } from './book-compensation.ts';
export type { CompensationCode } from './compensation.ts';
