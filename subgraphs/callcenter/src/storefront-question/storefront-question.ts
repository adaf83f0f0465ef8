/** Kinds of questions. */
export const QUESTION_KINDS = ['PRODUCT', 'ORDER', 'OTHER'] as const;

/** What a buyer asks about. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * States of the answer to a question: nobody answered, sent on its way, told to the buyer, refused on its way, or given
 * elsewhere.
 */
export const ANSWER_STATES = ['OPEN', 'SENT', 'TOLD', 'REFUSED', 'ELSEWHERE'] as const;

/** State of the answer to a question. */
export type AnswerState = (typeof ANSWER_STATES)[number];

/** Most characters of an answer. */
export const ANSWER_LENGTH = 2000;

/** Refusal after which no other answer is taken. */
export const ALREADY_ANSWERED = 'ALREADY_ANSWERED';

/** What history says of a ticket whose question was answered at the marketplace or in the screen of orders. */
export const ANSWERED_ELSEWHERE_NOTE = '판매처 또는 주문 화면에서 답변됨';
