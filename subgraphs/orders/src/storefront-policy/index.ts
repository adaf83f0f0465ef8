export { policiesAt } from './policy-reads.ts';
