/** States of a request to change company data. */
export const CHANGE_STATES = ['ASKED', 'APPROVED', 'DECLINED', 'WITHDRAWN'] as const;

/** State of a request. */
export type ChangeState = (typeof CHANGE_STATES)[number];

/** Who moves a request. */
export const CHANGE_ROLES = ['BUSINESS', 'LEAD'] as const;

/** Who moves a request. */
export type ChangeRole = (typeof CHANGE_ROLES)[number];
