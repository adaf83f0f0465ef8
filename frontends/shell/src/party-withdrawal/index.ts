export { mayAskWithdrawal } from './withdrawal.ts';
export { WithdrawalAsk } from './withdrawal-ask.tsx';
export { WithdrawalAsked } from './withdrawal-asked.tsx';
export { WithdrawalsPast } from './withdrawals-past.tsx';
