/** States of a precedent: written, told to everybody, taken back. */
export const PRECEDENT_STATES = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const;

/** State of a precedent. */
export type PrecedentState = (typeof PRECEDENT_STATES)[number];

/** Who moves a precedent. */
export const PRECEDENT_ROLES = ['LEAD'] as const;

/** Who moves a precedent. */
export type PrecedentRole = (typeof PRECEDENT_ROLES)[number];
