import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why a question of a storefront is not answered. */
export type QuestionCode = 'QUESTION_UNKNOWN' | 'ALREADY_ANSWERED' | 'ANSWER_EMPTY' | 'ANSWER_TOO_LONG';

/** What people are told when a question is not answered. */
export const questionWords: CodeWords<QuestionCode> = {
  QUESTION_UNKNOWN: { ko: '문의를 찾을 수 없습니다.', en: 'There is no such question.' },
  ALREADY_ANSWERED: { ko: '이미 답변한 문의입니다.', en: 'The question has been answered already.' },
  ANSWER_EMPTY: { ko: '답변을 입력해 주십시오.', en: 'Write an answer.' },
  ANSWER_TOO_LONG: {
    ko: '답변은 2,000자까지 쓸 수 있습니다.',
    en: 'An answer has at most 2,000 characters.',
  },
};
