export { onAct } from './act-link.ts';
export { CASE_POLICIES } from './case-policies.ts';
export { createGraph } from './client.ts';
export { IDEMPOTENCY_KEY, idempotencyLink, inFlightLink, newActKey } from './idempotency-link.ts';
export { headersIn, identityHeaders } from './identity-link.ts';
export { KEEP_LAST_GOOD } from './last-good-link.ts';
export { networkRetryLink } from './network-retry-link.ts';
export { isSubscription } from './operation-kind.ts';
