import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why a frequent question is not kept or changed. */
export type FaqCode = 'FAQ_UNKNOWN' | 'FAQ_CATEGORY_INVALID' | 'FAQ_QUESTION_INVALID' | 'FAQ_ANSWER_INVALID';

/** What people are told when a frequent question is not kept or changed. */
export const faqWords: CodeWords<FaqCode> = {
  FAQ_UNKNOWN: { ko: '자주 묻는 질문을 찾을 수 없습니다.', en: 'There is no such entry.' },
  FAQ_CATEGORY_INVALID: { ko: '분류는 1자에서 40자까지 쓸 수 있습니다.', en: 'A category has 1 to 40 characters.' },
  FAQ_QUESTION_INVALID: { ko: '질문은 1자에서 200자까지 쓸 수 있습니다.', en: 'A question has 1 to 200 characters.' },
  FAQ_ANSWER_INVALID: { ko: '답변은 1자에서 4,000자까지 쓸 수 있습니다.', en: 'An answer has 1 to 4,000 characters.' },
};
