export { answerOf } from './answer-of.ts';
export { settleAnswers } from './settle-answers.ts';
export { takeQuestions } from './take-questions.ts';
