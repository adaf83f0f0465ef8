import type { CodeWords } from '@madang/subgraph-kit';
import { textWords, type TextCode } from '../written-text/index.ts';

/** Reasons why an act on a standard, or a reckoning by one, can be refused. */
export type StandardCode =
  | 'STANDARD_UNKNOWN'
  | 'STANDARD_CODE_INVALID'
  | 'STANDARD_CHANGED'
  | TextCode
  | 'DATE_INVALID'
  | 'TERMS_INVALID'
  | 'AMOUNT_INVALID'
  | 'DAYS_MISSING'
  | 'DAYS_CONTRADICT';

/** What people are told for each reason. */
export const standardWords: CodeWords<StandardCode> = {
  STANDARD_UNKNOWN: { ko: '해결기준을 찾을 수 없습니다.', en: 'There is no such standard.' },
  STANDARD_CODE_INVALID: {
    ko: '기준 코드는 영문 대문자, 숫자, 붙임표로 된 2~40자입니다.',
    en: 'The code of a standard has 2 to 40 capital letters, digits or hyphens.',
  },
  STANDARD_CHANGED: {
    ko: '다른 사람이 먼저 고쳤습니다. 새 판을 확인해 주십시오.',
    en: 'Somebody else changed it first. Please look at the new version.',
  },
  ...textWords,
  DATE_INVALID: {
    ko: '시행일은 지금 판의 시행일보다 뒤여야 합니다.',
    en: 'A version begins after the one before it.',
  },
  TERMS_INVALID: { ko: '계산에 쓰는 값을 확인해 주십시오.', en: 'Please check the values of the reckoning.' },
  AMOUNT_INVALID: { ko: '지불한 금액을 확인해 주십시오.', en: 'Please check the amount that was paid.' },
  DAYS_MISSING: { ko: '일수를 적어 주십시오.', en: 'Please say how many days.' },
  DAYS_CONTRADICT: {
    ko: '이용한 날이 전체 기간보다 깁니다.',
    en: 'More days were used than were agreed.',
  },
};
