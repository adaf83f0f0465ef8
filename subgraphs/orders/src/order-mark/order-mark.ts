/** Marks that people set on an order line; that goods are sold out, the stock says. */
export const PEOPLES_MARKS = ['FLAGGED', 'PRIORITY', 'HOLD'] as const;

/** Mark that people set. */
export type PeoplesMark = (typeof PEOPLES_MARKS)[number];

/** Most lines of one act. */
export const MOST_LINES = 500;

/** Longest note on a mark. */
export const LONGEST_NOTE = 200;
