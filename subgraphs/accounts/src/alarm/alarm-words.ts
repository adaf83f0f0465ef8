import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on alarms can be refused. */
export type AlarmCode = 'ALARMS_MISSING';

/** What people are told for each reason. */
export const alarmWords: CodeWords<AlarmCode> = {
  ALARMS_MISSING: { ko: '읽음으로 표시할 알림을 선택해 주십시오.', en: 'Choose the alarms that you have read.' },
};
