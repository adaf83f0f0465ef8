/** States of a document in the register. */
export const REGISTERED_STATES = ['VALID', 'SUPERSEDED', 'REVOKED'] as const;

/** What a verification can come to. */
export const VERIFICATION_OUTCOMES = [...REGISTERED_STATES, 'ALTERED', 'UNKNOWN', 'TOO_MANY_REQUESTS'] as const;

/** One of {@link VERIFICATION_OUTCOMES}. */
export type VerificationOutcome = (typeof VERIFICATION_OUTCOMES)[number];

/** Unknown numbers that may be tried from one neighbourhood of addresses within an hour. */
export const GUESSES_PER_HOUR = 30;
