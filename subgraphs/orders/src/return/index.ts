export { requestReturnOfClaim, type ReturnClaim } from './request-return-of-claim.ts';
