import type { CodeWords } from '@madang/subgraph-kit';
import type { ImportCode } from './import-flaws.ts';

/** Reasons why a whole transfer is refused. */
export type CaseImportCode = 'ROWS_MISSING' | 'ROWS_TOO_MANY';

/** What is said of a transfer. */
export const caseImportWords: CodeWords<CaseImportCode> = {
  ROWS_MISSING: { ko: '가져올 사건이 없습니다.', en: 'There is no case to take over.' },
  ROWS_TOO_MANY: {
    ko: '한 번에 200건까지 가져올 수 있습니다. 나누어 보내 주십시오.',
    en: 'At most 200 cases are taken over at once. Please send them in parts.',
  },
};

/** What is said of a row that is not taken over. */
export const importRowWords: CodeWords<ImportCode> = {
  NUMBER_INVALID: {
    ko: '상담 번호는 영문, 숫자, 붙임표로 된 4~40자이며, 숫자 열 자리만으로 된 번호는 쓸 수 없습니다.',
    en: 'The number of a consultation has 4 to 40 letters, digits or hyphens, and is not ten digits alone.',
  },
  TITLE_INVALID: { ko: '제목은 1~200자입니다.', en: 'The title has 1 to 200 characters.' },
  FACTS_INVALID: { ko: '사건 내용은 1~20,000자입니다.', en: 'The facts have 1 to 20,000 characters.' },
  NAME_INVALID: { ko: '신청인 이름은 1~60자입니다.', en: 'The name of the applicant has 1 to 60 characters.' },
  PHONE_INVALID: { ko: '신청인 전화번호를 확인해 주십시오.', en: 'Please check the phone number of the applicant.' },
  EMAIL_INVALID: { ko: '신청인 이메일을 확인해 주십시오.', en: 'Please check the mail address of the applicant.' },
  DATE_INVALID: { ko: '상담 시각이 지금보다 뒤입니다.', en: 'The consultation is said to be in the future.' },
};
