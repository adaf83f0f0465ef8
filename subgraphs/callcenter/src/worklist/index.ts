export { CALLBACK_OUTCOME } from './worklist.ts';
export { WorklistCounts } from './worklist.type.ts';
