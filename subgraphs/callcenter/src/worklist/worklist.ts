/** Lists of an agent's open work (E5); a ticket is in one of them at most. */
export const WORKLIST_BUCKETS = ['RECEIVED', 'SENT', 'TAKEN', 'CALLBACK'] as const;

/** List of open work. */
export type WorklistBucket = (typeof WORKLIST_BUCKETS)[number];

/** Outcome that promises the customer a call (콜백). */
export const CALLBACK_OUTCOME = '2';
