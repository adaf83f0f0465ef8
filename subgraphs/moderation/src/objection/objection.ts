/** Grounds on which a poster may post what was reported. */
export const OBJECTION_GROUNDS = ['OWN_WORK', 'LICENSED', 'LAWFUL_USE', 'NO_INFRINGEMENT', 'OTHER'] as const;

/** Ground of an objection. */
export type ObjectionGround = (typeof OBJECTION_GROUNDS)[number];

/** What came of an objection. */
export const OBJECTION_OUTCOMES = ['UPHELD', 'REJECTED'] as const;

/** Fewest days from an upheld objection to the resumption, in which the claimant can sue (저작권법 시행령 43조). */
export const LEAST_RESUMPTION_DAYS = 7;

/** Most days from an upheld objection to the resumption (저작권법 시행령 43조). */
export const MOST_RESUMPTION_DAYS = 14;

/** Most letters of a statement. */
export const STATEMENT_LENGTH = 4000;

/** Most letters of a court's name and of the number of its case. */
export const LAWSUIT_LENGTH = 100;
