export { requestReturnOfAgreement } from './request-return-of-agreement.ts';
export { requestReturnOfClaim } from './request-return-of-claim.ts';
export { lockReturnsOfClaims, withdrawReturnsOfClaims } from './withdraw-claims.ts';
export { sendAgain } from './send-again.ts';
