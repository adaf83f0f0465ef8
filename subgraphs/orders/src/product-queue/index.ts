export { PUSH_PRODUCTS, SENT_AT_ONCE, WINDOW_MS } from './product-queue.ts';
export { putInQueue } from './put-in-queue.ts';
