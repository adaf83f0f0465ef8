import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act of this slice can be refused. */
export type AccountsCode = 'TEXT_MISSING' | 'TEXT_TOO_LONG';

/** What people are told for each reason. */
export const accountsWords: CodeWords<AccountsCode> = {
  TEXT_MISSING: { ko: '메모를 입력해 주십시오.', en: 'Enter a note.' },
  TEXT_TOO_LONG: { ko: '메모는 2,000자까지 입력할 수 있습니다.', en: 'A note has at most 2,000 characters.' },
};
