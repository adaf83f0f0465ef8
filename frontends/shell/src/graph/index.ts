export { onAct } from './act-link.ts';
export { createGraph } from './client.ts';
export { identityHeaders } from './identity-link.ts';
export { KEEP_LAST_GOOD } from './last-good-link.ts';
export { isSubscription } from './operation-kind.ts';
