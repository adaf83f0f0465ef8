export { APPROVAL_COUNTS, APPROVING_SLICES } from './approval-queries.ts';
export { sumOfApprovals, type ApprovalNumbers } from './use-approval-counts.ts';
