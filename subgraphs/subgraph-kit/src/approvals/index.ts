export { defineApproval, type ApprovalKind } from './approval.ts';
export type { ApprovalRow } from './approval.entity.ts';
export { isApproved, standingApproval, standingApprovals, type StandingApproval } from './standing-approvals.ts';
export { useApproval } from './use-approval.ts';
