export { requestReturnOfClaim } from './request-return-of-claim.ts';
