export { TELL_TASKS } from './ask-to-tell.ts';
export { CLAIM_ANSWERS, CLAIM_KINDS, tellClaim } from './tell-claim.ts';
export { tellAnswer } from './tell-answer.ts';
export { tellHeld } from './tell-held.ts';
export { tellShipped } from './tell-shipped.ts';
