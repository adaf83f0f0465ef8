export { ANSWER_QUESTION } from './question-documents.ts';
export { QuestionLine, type ShownQuestion } from './question-line.tsx';
export { questionWords } from './question-words.ts';
export { UntakenQuestions } from './untaken-questions.tsx';
