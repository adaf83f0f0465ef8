/** Why a run was made: the clock, somebody who asked, or a hint of the marketplace. */
export const COLLECTION_CAUSES = ['CLOCK', 'PERSON', 'HINT'] as const;

/** Cause of a run. */
export type CollectionCause = (typeof COLLECTION_CAUSES)[number];

/** States of a run. */
export const COLLECTION_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED'] as const;

/** Why a run failed; each has plain words on the screen. */
export const COLLECTION_ERRORS = ['AWAY', 'LIMITED', 'AUTHORIZATION_LOST', 'REFUSED', 'UNCLEAR', 'FAULT'] as const;

/** Reason for which a run failed. */
export type CollectionError = (typeof COLLECTION_ERRORS)[number];

/** Why something is in quarantine. */
export const QUARANTINE_CODES = [
  'MALFORMED',
  'VARIANT_UNKNOWN',
  'STATUS_UNKNOWN',
  'CANCELLED_AFTER_SHIPPING',
  'SHIPPED_ELSEWHERE',
  'CLAIM_NOT_TAKEN',
] as const;

/** Reason of a quarantine. */
export type QuarantineCode = (typeof QUARANTINE_CODES)[number];

/** States of what is in quarantine. */
export const QUARANTINE_STATES = ['WAITING', 'REPLAYED', 'DISMISSED'] as const;

/** State of what is in quarantine. */
export type QuarantineState = (typeof QUARANTINE_STATES)[number];

/** Topic of live changes of runs and of what hangs on them. */
export const COLLECTION_TOPIC = 'collection';

/** Job of every minute that puts a job on the list for each connection. */
export const COLLECT_ALL = 'collect-all';

/** Job that collects from one connection. */
export const COLLECT = 'collect';

/** Job of every minute that puts a job for questions on the list for each connection. */
export const COLLECT_ALL_QUESTIONS = 'collect-all-questions';

/** Job that collects what buyers ask at one connection. */
export const COLLECT_QUESTIONS = 'collect-questions';
