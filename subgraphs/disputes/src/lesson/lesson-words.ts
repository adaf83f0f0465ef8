import type { CodeWords } from '@madang/subgraph-kit';
import { textWords, type TextCode } from '../written-text/index.ts';

/** Reasons why a lesson can be refused. */
export type LessonCode = 'CASE_UNKNOWN' | 'CASE_OPEN' | TextCode;

/** What people are told for each reason. */
export const lessonWords: CodeWords<LessonCode> = {
  CASE_UNKNOWN: { ko: '사건을 찾을 수 없습니다.', en: 'There is no such case.' },
  CASE_OPEN: { ko: '종결된 사건에서만 교훈을 남길 수 있습니다.', en: 'Lessons are learnt from cases that have ended.' },
  ...textWords,
};
