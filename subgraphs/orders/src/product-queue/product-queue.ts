/** States of a product in the queue of a storefront. */
export const QUEUED_PRODUCT_STATES = ['WAITING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED'] as const;

/** How soon a product is sent, the soonest first; the index is what the table holds. */
export const QUEUE_PRIORITIES = ['HIGH', 'NORMAL', 'LOW'] as const;

/** Priority in the queue. */
export type QueuePriority = (typeof QUEUE_PRIORITIES)[number];

/** Products of a storefront that are sent within a window, and how long that is (C2). */
export const SENT_AT_ONCE = 5;
/** Time within which a storefront takes its few products, in milliseconds. */
export const WINDOW_MS = 5 * 60_000;

/** Job that sends the products whose turn has come. */
export const PUSH_PRODUCTS = 'push-products';

/** Reasons why the queue cannot be changed. */
export type QueueCode = 'QUEUED_PRODUCT_UNKNOWN' | 'QUEUED_PRODUCT_LEFT' | 'QUEUE_PLACE_OUT_OF_RANGE';
