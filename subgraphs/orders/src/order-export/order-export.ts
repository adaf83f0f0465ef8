/** States of an export: asked for, being written, to be taken, called off, gone wrong, and no longer kept. */
export const EXPORT_STATES = ['WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'EXPIRED'] as const;

/** Job that writes an export. */
export const WRITE_ORDER_EXPORT = 'write-order-export';
/** Job that forgets what nobody is to take any more. */
export const FORGET_ORDER_EXPORTS = 'forget-order-exports';

/** Kind under which an export stands in the access log and on record. */
export const EXPORT_SUBJECT = 'ORDER_EXPORT';

/** Hours for which a file is kept. */
export const KEPT_HOURS = 24;

/** Most exports of one person that are under way at once. */
export const MOST_UNDER_WAY = 3;
