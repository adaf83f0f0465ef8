/** States of a question: asked, answered by us, told to the marketplace, or refused there. */
export const QUESTION_STATES = ['ASKED', 'ANSWERED', 'TOLD', 'REFUSED'] as const;

/** State of a question. */
export type QuestionState = (typeof QUESTION_STATES)[number];
