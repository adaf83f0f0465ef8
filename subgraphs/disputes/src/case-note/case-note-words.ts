import type { CodeWords } from '@madang/subgraph-kit';
import { inCaseWords, writingWords } from '../case-message/index.ts';

/** Reasons why an act on a note can be refused. */
export type CaseNoteCode = 'CASE_UNKNOWN' | 'NOTE_UNKNOWN' | 'NOTES_TOO_MANY' | 'TEXT_MISSING' | 'TEXT_TOO_LONG';

/** What people are told for each reason. */
export const caseNoteWords: CodeWords<CaseNoteCode> = {
  CASE_UNKNOWN: inCaseWords.CASE_UNKNOWN,
  NOTE_UNKNOWN: { ko: '메모를 찾을 수 없습니다.', en: 'There is no such note.' },
  NOTES_TOO_MANY: {
    ko: '한 사건에 메모는 200개까지 둘 수 있습니다. 쓰지 않는 메모를 지워 주십시오.',
    en: 'A case holds at most 200 notes of yours. Delete some first.',
  },
  TEXT_MISSING: writingWords.TEXT_MISSING,
  TEXT_TOO_LONG: writingWords.TEXT_TOO_LONG,
};
