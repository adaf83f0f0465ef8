import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why a question is not answered from its ticket. */
export type QuestionCode =
  | 'QUESTION_MISSING'
  | 'ANSWER_MISSING'
  | 'ANSWER_TOO_LONG'
  | 'ANSWER_ON_ITS_WAY'
  | 'QUESTION_SETTLED';

/** What people are told when a question is not answered. */
export const questionWords: CodeWords<QuestionCode> = {
  QUESTION_MISSING: { ko: '판매처 문의로 들어온 접수가 아닙니다.', en: 'This ticket is no question of a buyer.' },
  ANSWER_MISSING: { ko: '답변을 입력해 주십시오.', en: 'Write an answer.' },
  ANSWER_TOO_LONG: { ko: '답변은 2,000자까지 쓸 수 있습니다.', en: 'An answer has at most 2,000 characters.' },
  ANSWER_ON_ITS_WAY: {
    ko: '이미 답변을 판매처로 보내고 있습니다. 결과를 기다려 주십시오.',
    en: 'An answer is on its way to the marketplace already. Wait for what comes of it.',
  },
  QUESTION_SETTLED: {
    ko: '이미 답변이 끝난 문의입니다.',
    en: 'The question has been answered already.',
  },
};
