export { approvalAsked, approvalDecided } from './approval-messages.ts';
export { approvalsOfSubject } from './approval-reads.ts';
export type { ApprovalCode } from './approval-words.ts';
export { approvalErrors, approvalWords } from './approval-words.ts';
export { ApprovalRow } from './approval.entity.ts';
export { ApprovalPayload, ApprovalRequest } from './approval.type.ts';
export { defineApproval, type ApprovalKind } from './approval.ts';
export { endApprovals } from './end-approvals.ts';
export {
  approvalsStandingOn,
  isApproved,
  standingApproval,
  standingApprovals,
  type StandingApproval,
} from './standing-approvals.ts';
export { submitForApproval, type SubmissionCode } from './submit-for-approval.ts';
export { useApproval } from './use-approval.ts';
