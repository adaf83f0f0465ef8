import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on a calendar feed can be refused. */
export type CalendarCode = 'CALENDAR_FEED_UNKNOWN';

/** What people are told for each reason. */
export const calendarWords: CodeWords<CalendarCode> = {
  CALENDAR_FEED_UNKNOWN: { ko: '열려 있는 달력 구독 주소가 없습니다.', en: 'There is no calendar address to close.' },
};
