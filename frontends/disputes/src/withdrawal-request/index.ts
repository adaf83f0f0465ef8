export { WithdrawalRequests } from './withdrawal-requests.tsx';
