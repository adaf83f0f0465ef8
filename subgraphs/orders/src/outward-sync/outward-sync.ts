/** Kinds of things that a marketplace is told once: a parcel with its tracking number, a hold or its end, how a claim was decided, an answer. */
export const TASK_KINDS = ['SHIPMENT', 'HOLD', 'CLAIM', 'ANSWER'] as const;

/** States of such a thing. */
export const TASK_STATES = ['WAITING', 'DONE', 'FAILED'] as const;

/** States of a comparison with a marketplace. */
export const RECONCILIATION_STATES = ['RUNNING', 'DONE', 'FAILED'] as const;

/** Kinds of difference between a marketplace and us. */
export const DRIFT_KINDS = ['QUANTITY', 'SOLD_OUT', 'SHIPMENT_MISSING', 'STATUS', 'ORDER_MISSING'] as const;

/** Kind of difference. */
export type DriftKind = (typeof DRIFT_KINDS)[number];

/** States of a difference. */
export const DRIFT_STATES = ['FOUND', 'REPAIRED', 'FAILED'] as const;

/** Job that finds what a process left undone. */
export const SWEEP = 'sweep-marketplaces';
/** Job that compares one marketplace with what it should have. */
export const RECONCILE = 'reconcile-marketplace';
/** Job that compares all marketplaces. */
export const RECONCILE_ALL = 'reconcile-marketplaces';

/** Topic under which changes of how things stand with a marketplace are announced. */
export const SYNC_TOPIC = 'sync-health';

/** Reasons why an act on the outward sync can be refused. */
export type OutwardCode = 'CONNECTION_UNKNOWN' | 'CONNECTION_INACTIVE' | 'RECONCILIATION_RUNNING';
