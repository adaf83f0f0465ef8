/** What a key is for: the business's own data, or made-up data to try things on. */
export const API_KEY_KINDS = ['LIVE', 'TEST'] as const;

/** One of {@link API_KEY_KINDS}. */
export type ApiKeyKind = (typeof API_KEY_KINDS)[number];

/** Where a key is in its life. */
export const API_KEY_STATES = ['ACTIVE', 'EXPIRED', 'REVOKED'] as const;

/** One of {@link API_KEY_STATES}. */
export type ApiKeyState = (typeof API_KEY_STATES)[number];

/** Longest life of a key, in days. */
export const LONGEST_DAYS = 366;

/** Longest time for which the old secret of a rotated key still opens, in days. */
export const LONGEST_OVERLAP_DAYS = 7;

/** Most keys of a business that are neither expired nor revoked. */
export const MOST_KEYS = 50;

/** Points of the cost limit that a key may spend in a minute. */
export const POINTS_PER_MINUTE: Readonly<Record<ApiKeyKind, number>> = { LIVE: 60_000, TEST: 12_000 };
