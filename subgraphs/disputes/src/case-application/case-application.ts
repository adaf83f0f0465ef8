/** States of an application: whose it is is being checked, it is being written, it has become a case. */
export const APPLICATION_STATES = ['IDENTITY', 'DRAFT', 'SUBMITTED'] as const;

/** State of an application. */
export type ApplicationState = (typeof APPLICATION_STATES)[number];

const HOUR_MS = 3_600_000;

/** Time in which an application is to be finished once its writer is known. */
export const WRITING_MS = 24 * HOUR_MS;

/** Most letters of what is written. */
export const LENGTHS = { title: 200, businessName: 200, statement: 20_000, email: 254, address: 300 } as const;

/** Highest amount that somebody can have paid, in won. */
export const HIGHEST_AMOUNT = 10_000_000_000;
