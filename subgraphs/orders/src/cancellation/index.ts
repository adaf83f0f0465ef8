export { cancelLines } from './cancel-lines.ts';
export { holdForCancellation, letGoUncancelled } from './hold-for-cancellation.ts';
