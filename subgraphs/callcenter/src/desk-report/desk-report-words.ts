import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why a report does not leave as a file. */
export type DeskReportCode = 'REPORT_FILES_MANY';

/** What people are told when a report does not leave as a file. */
export const deskReportWords: CodeWords<DeskReportCode> = {
  REPORT_FILES_MANY: {
    ko: '한 시간에 파일을 20개까지 만들 수 있습니다. 잠시 후 다시 시도해 주십시오.',
    en: 'You can make 20 files an hour. Try again a little later.',
  },
};
