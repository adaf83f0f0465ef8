export { requestReturnOfClaim } from './request-return-of-claim.ts';
export { lockReturnsOfClaims, withdrawReturnsOfClaims, type EndedClaim } from './withdraw-claims.ts';
