export { bookCompensation, cancelCompensation, payCompensation, type NewCompensation } from './book-compensation.ts';
export { giveGoodwill } from './give-goodwill.ts';
export type { CompensationCode } from './compensation.ts';
