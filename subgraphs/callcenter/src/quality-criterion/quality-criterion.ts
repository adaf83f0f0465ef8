/** Least and most weight of a criterion. */
export const WEIGHTS = { least: 1, most: 100 } as const;
