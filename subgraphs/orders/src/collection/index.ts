export type { CollectedFrom } from './collected-from.ts';
export { takeIn } from './take-in.ts';
