import type { CodeWords } from '@madang/subgraph-kit';
import { textWords, type TextCode } from '../written-text/index.ts';

/** Reasons why an act on a precedent can be refused. */
export type PrecedentCode =
  | 'CASE_UNKNOWN'
  | 'CASE_OPEN'
  | 'PRECEDENT_UNKNOWN'
  | 'PRECEDENT_NAMES_SOMEBODY'
  | 'STANDARD_UNKNOWN'
  | TextCode
  | 'WRONG_STATE'
  | 'NOT_ALLOWED';

/** What people are told for each reason. */
export const precedentWords: CodeWords<PrecedentCode> = {
  CASE_UNKNOWN: { ko: '사건을 찾을 수 없습니다.', en: 'There is no such case.' },
  CASE_OPEN: { ko: '종결된 사건만 사례로 남길 수 있습니다.', en: 'Only a case that has ended becomes a precedent.' },
  PRECEDENT_UNKNOWN: { ko: '사례를 찾을 수 없습니다.', en: 'There is no such precedent.' },
  PRECEDENT_NAMES_SOMEBODY: {
    ko: '당사자의 이름, 상호, 전화번호나 사건번호가 들어 있습니다. 지운 뒤 다시 저장해 주십시오.',
    en: 'It holds the name, phone number or case number of a party. Take it out and save again.',
  },
  STANDARD_UNKNOWN: { ko: '해결기준을 찾을 수 없습니다.', en: 'There is no such standard.' },
  ...textWords,
  WRONG_STATE: { ko: '지금 상태에서는 할 수 없습니다.', en: 'This cannot be done in the present state.' },
  NOT_ALLOWED: { ko: '이 일을 할 권한이 없습니다.', en: 'You may not do this.' },
};
