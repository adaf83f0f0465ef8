import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on a holiday can be refused. */
export type HolidayCode = 'HOLIDAY_EXISTS' | 'HOLIDAY_UNKNOWN' | 'HOLIDAY_NAME_MISSING' | 'HOLIDAY_REASON_TOO_SHORT';

/** What people are told for each reason. */
export const holidayWords: CodeWords<HolidayCode> = {
  HOLIDAY_EXISTS: { ko: '이미 공휴일로 등록된 날입니다.', en: 'This day is a holiday already.' },
  HOLIDAY_UNKNOWN: { ko: '공휴일로 등록된 날이 아닙니다.', en: 'This day is no holiday.' },
  HOLIDAY_NAME_MISSING: {
    ko: '공휴일 이름을 한국어와 영어로 입력해 주십시오.',
    en: 'Enter the name of the holiday in Korean and English.',
  },
  HOLIDAY_REASON_TOO_SHORT: {
    ko: '사유를 5자 이상 입력해 주십시오.',
    en: 'Say why, in at least 5 characters.',
  },
};
