import {
  approvalWords,
  documentWords,
  type CodeWords,
  type DocumentCode,
  type SubmissionCode,
} from '@madang/subgraph-kit';

/** Reasons why an act on a case can be refused. */
export type DisputesCode =
  | DocumentCode
  | 'PREVIEW_OUTDATED'
  | 'NOT_ALLOWED'
  | 'WRONG_STATE'
  | 'CASE_UNKNOWN'
  | 'OFFICER_UNKNOWN'
  | 'RESPONDENT_MISSING'
  | 'ALREADY_CONFIRMED'
  | 'ALREADY_REPORTED'
  | 'TEXT_MISSING'
  | 'TEXT_TOO_LONG'
  | 'REASON_MISSING'
  | 'RESULT_CONTRADICTS_AGREEMENT'
  | 'CASE_REPORT_NOT_APPROVED'
  | 'CLOSING_REPORT_NOT_APPROVED'
  | 'RESULT_CONTRADICTS_REPORT'
  | 'ALREADY_APPROVED'
  | 'EXTENSION_DAYS_INVALID'
  | SubmissionCode
  | 'EMAIL_INVALID'
  | 'PHONE_INVALID'
  | 'ADDRESS_TOO_LONG';

/** What people are told for each reason. */
export const disputesWords: CodeWords<DisputesCode> = {
  ...documentWords,
  PREVIEW_OUTDATED: {
    ko: '미리 본 뒤로 보낼 내용이 바뀌었습니다. 다시 확인해 주십시오.',
    en: 'What would be sent has changed since it was previewed. Look at it again.',
  },
  NOT_ALLOWED: { ko: '이 사건에서 이 단계를 진행할 권한이 없습니다.', en: 'You may not take this step in this case.' },
  WRONG_STATE: {
    ko: '지금 단계에서는 할 수 없습니다. 새로 고쳐 상태를 확인해 주십시오.',
    en: 'The case has moved on. Refresh to see its state.',
  },
  CASE_UNKNOWN: { ko: '사건을 찾을 수 없습니다.', en: 'There is no such case.' },
  OFFICER_UNKNOWN: { ko: '담당자를 선택해 주십시오.', en: 'Choose the officer to assign.' },
  RESPONDENT_MISSING: { ko: '피신청인을 먼저 지정해 주십시오.', en: 'Name the respondent first.' },
  ALREADY_CONFIRMED: { ko: '이미 접수통보서를 확인했습니다.', en: 'The notice of receipt is confirmed already.' },
  ALREADY_REPORTED: { ko: '이미 자율구제활동을 등록했습니다.', en: 'The self-remedy activity is reported already.' },
  TEXT_MISSING: { ko: '내용을 입력해 주십시오.', en: 'Enter a text.' },
  TEXT_TOO_LONG: { ko: '내용은 20,000자까지 입력할 수 있습니다.', en: 'A text has at most 20,000 characters.' },
  REASON_MISSING: { ko: '취하 사유를 입력해 주십시오.', en: 'Say why the case is withdrawn.' },
  CASE_REPORT_NOT_APPROVED: {
    ko: '사건보고서가 아직 결재되지 않았습니다. 먼저 사건보고서의 결재를 받아 주십시오.',
    en: 'The case report is not approved yet. Have it approved first.',
  },
  CLOSING_REPORT_NOT_APPROVED: {
    ko: '종결보고서가 아직 결재되지 않았습니다. 먼저 종결보고서의 결재를 받아 주십시오.',
    en: 'The closing report is not approved yet. Have it approved first.',
  },
  RESULT_CONTRADICTS_REPORT: {
    ko: '결재된 종결보고서의 처리결과와 다릅니다.',
    en: 'The approved closing report says another result.',
  },
  ALREADY_APPROVED: { ko: '이미 결재되었습니다.', en: 'It is approved already.' },
  EXTENSION_DAYS_INVALID: {
    ko: '연장은 모두 합쳐 기한 규칙이 정한 일수까지 할 수 있습니다.',
    en: 'The time cannot be extended by more days altogether than its rule says.',
  },
  TEAM_MISSING: approvalWords.TEAM_MISSING,
  TITLE_MISSING: approvalWords.TITLE_MISSING,
  ALREADY_REQUESTED: approvalWords.ALREADY_REQUESTED,
  RESULT_CONTRADICTS_AGREEMENT: {
    ko: '합의 성립은 합의서를 기록한 사건에만, 그 밖의 결과는 합의하지 않은 사건에만 쓸 수 있습니다.',
    en: 'A case ends as settled when an agreement is recorded, and only then.',
  },
  EMAIL_INVALID: { ko: '전자우편 주소를 확인해 주십시오.', en: 'Check the address of mail.' },
  PHONE_INVALID: { ko: '전화번호를 확인해 주십시오.', en: 'Check the phone number.' },
  ADDRESS_TOO_LONG: { ko: '주소는 200자까지 입력할 수 있습니다.', en: 'An address has at most 200 characters.' },
};
