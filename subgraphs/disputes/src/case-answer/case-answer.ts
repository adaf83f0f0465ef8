/** What a side is asked: its opinion (의견), or whether it agrees to a recommendation (동의/부동의). */
export const ANSWERED_QUESTIONS = ['OPINION', 'RECOMMENDATION'] as const;

/** What a side is asked. */
export type AnsweredQuestion = (typeof ANSWERED_QUESTIONS)[number];
