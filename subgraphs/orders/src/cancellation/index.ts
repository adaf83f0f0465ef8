export { cancelLines } from './cancel-lines.ts';
export type { CancelReason, CancellationCode } from './cancellation.ts';
