/** States of a plan: worked on, done, or given up. */
export const PLAN_STATES = ['OPEN', 'DONE', 'DROPPED'] as const;

/** State of a plan. */
export type PlanState = (typeof PLAN_STATES)[number];

/** Who moves a plan. */
export const PLAN_ROLES = ['OWNER', 'LEAD'] as const;

/** Who moves a plan. */
export type PlanRole = (typeof PLAN_ROLES)[number];

/** Days that are looked back, and cases in them from which a problem repeats itself (P7). */
export const REPEAT = { days: 90, cases: 3 } as const;
