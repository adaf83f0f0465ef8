export { cancelLines, cancellationKey } from './cancel-lines.ts';
export { holdForCancellation, letGoUncancelled } from './hold-for-cancellation.ts';
