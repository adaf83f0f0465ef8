/** States of a request. */
export const APPROVAL_STATES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN'] as const;

/** State of a request. */
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** What one step of the line says. */
export const APPROVAL_DECISIONS = ['APPROVED', 'RETURNED'] as const;

/** Words of the history of a request. */
export const APPROVAL_ACTS = ['draft', 'submit', 'approve', 'return', 'withdraw', 'resubmit', 'use'] as const;
