export { requestReturnOfClaim } from './request-return-of-claim.ts';
export { lockReturnsOfClaims, withdrawReturnsOfClaims } from './withdraw-claims.ts';
