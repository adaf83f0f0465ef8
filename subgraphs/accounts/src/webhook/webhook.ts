/** Events that partners can ask to hear of. */
export const EVENT_TYPES = ['disputes.case-changed'] as const;

/** One of {@link EVENT_TYPES}. */
export type EventType = (typeof EVENT_TYPES)[number];

/** Type of the event by which a partner tries an endpoint out; every endpoint gets it when asked. */
export const TEST_EVENT = 'accounts.webhook-tested';

/** Why an endpoint is sent nothing. */
export const DISABLED_REASONS = ['BY_HAND', 'FAILING', 'GONE'] as const;

/** One of {@link DISABLED_REASONS}. */
export type DisabledReason = (typeof DISABLED_REASONS)[number];

/** What became of a delivery. */
export const DELIVERY_STATES = ['WAITING', 'DELIVERED', 'DEAD'] as const;

/** One of {@link DELIVERY_STATES}. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why an attempt got no answer. */
export const ATTEMPT_PROBLEMS = ['ADDRESS_REFUSED', 'HOST_UNKNOWN', 'TIMEOUT', 'CONNECTION_FAILED'] as const;

/** One of {@link ATTEMPT_PROBLEMS}. */
export type AttemptProblem = (typeof ATTEMPT_PROBLEMS)[number];

/** Most endpoints of a business. */
export const MOST_ENDPOINTS = 20;
