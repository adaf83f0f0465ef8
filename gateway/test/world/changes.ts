import { EventEmitter } from 'node:events';

/** What happens in the test world's people: `changed`, `subscribed` and `unsubscribed`. */
export const changes = new EventEmitter();
changes.setMaxListeners(0);
