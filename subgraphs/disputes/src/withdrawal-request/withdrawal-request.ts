/** States of a request for withdrawal (사건진행 취하 요청, K12). */
export const WITHDRAWAL_STATES = ['ASKED', 'AGREED', 'DECLINED'] as const;

/** State of a request for withdrawal. */
export type WithdrawalState = (typeof WITHDRAWAL_STATES)[number];

/** Who moves a request: the business asks, the applicant answers, and time declines. */
export const WITHDRAWAL_ROLES = ['APPLICANT', 'CLOCK'] as const;

/** Who moves a request. */
export type WithdrawalRole = (typeof WITHDRAWAL_ROLES)[number];

/** Days in which the applicant answers; a case goes on when nothing is said. */
export const ANSWER_DAYS = 7;
