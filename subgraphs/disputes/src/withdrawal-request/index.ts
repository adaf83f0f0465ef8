export { endWithdrawalRequests, forgetWithdrawalRequests } from './follow-case.ts';
