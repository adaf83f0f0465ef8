import { documentWords, fileWords, type CodeWords, type DocumentCode, type FileCode } from '@madang/subgraph-kit';

/** Reasons why an act on a report can be refused. */
export type ModerationCode =
  | FileCode
  | DocumentCode
  | 'PREVIEW_MISSING'
  | 'PREVIEW_OUTDATED'
  | 'NOT_ALLOWED'
  | 'WRONG_STATE'
  | 'REPORT_UNKNOWN'
  | 'DECISION_REASON_MISSING'
  | 'MEMO_MISSING'
  | 'TEXT_TOO_LONG'
  | 'IDENTITY_CHECK_NOT_RECORDED'
  | 'OBJECTION_STILL_POSSIBLE'
  | 'IDENTITY_DOCUMENT_UNMASKED'
  | 'LINK_UNKNOWN'
  | 'STATEMENT_MISSING'
  | 'STATEMENT_TOO_LONG'
  | 'NOT_AFFIRMED'
  | 'OBJECTION_TOO_LATE'
  | 'RESUMPTION_OUT_OF_RANGE'
  | 'RESUMPTION_AHEAD'
  | 'LAWSUIT_INCOMPLETE'
  | 'LAWSUIT_IN_FUTURE';

/** What people are told for each reason. */
export const moderationWords: CodeWords<ModerationCode> = {
  ...fileWords,
  ...documentWords,
  PREVIEW_MISSING: {
    ko: '보낼 내용을 먼저 미리보기로 확인해 주십시오.',
    en: 'Look at what will be sent first.',
  },
  PREVIEW_OUTDATED: {
    ko: '미리 본 뒤로 보낼 내용이 바뀌었습니다. 다시 확인해 주십시오.',
    en: 'What would be sent has changed since it was previewed. Look at it again.',
  },
  NOT_ALLOWED: { ko: '이 신고를 처리할 권한이 없습니다.', en: 'You may not decide on this report.' },
  WRONG_STATE: {
    ko: '지금 상태에서는 할 수 없습니다. 새로 고쳐 상태를 확인해 주십시오.',
    en: 'The report has moved on. Refresh to see its state.',
  },
  REPORT_UNKNOWN: { ko: '신고를 찾을 수 없습니다.', en: 'There is no such report.' },
  DECISION_REASON_MISSING: { ko: '처리사유를 입력해 주십시오.', en: 'Enter the decision reason.' },
  MEMO_MISSING: { ko: '운영메모를 입력해 주십시오.', en: 'Enter the operations memo.' },
  TEXT_TOO_LONG: {
    ko: '처리사유와 운영메모는 각각 2,000자까지 입력할 수 있습니다.',
    en: 'Reason and memo have at most 2,000 characters each.',
  },
  IDENTITY_CHECK_NOT_RECORDED: {
    ko: '운영메모에 ‘신분증 본인 확인 완료’를 기록해 주십시오.',
    en: 'The memo must record the identity check: “신분증 본인 확인 완료”.',
  },
  IDENTITY_DOCUMENT_UNMASKED: {
    ko: '가리지 않은 신분증 사본이 남아 있습니다. 가리거나 파기한 뒤 처리해 주십시오.',
    en: 'An identity document is not masked yet. Mask or destroy it first.',
  },
  LINK_UNKNOWN: {
    ko: '링크가 올바르지 않거나 기간이 지났습니다. 메일의 링크를 다시 확인해 주십시오.',
    en: 'The link is not right, or its time is over. Check the link in the mail.',
  },
  STATEMENT_MISSING: { ko: '이의를 신청하는 까닭을 입력해 주십시오.', en: 'Say why you object.' },
  STATEMENT_TOO_LONG: { ko: '4,000자까지 입력할 수 있습니다.', en: 'At most 4,000 characters.' },
  NOT_AFFIRMED: { ko: '사실대로 적었음을 확인해 주십시오.', en: 'Affirm that what you say is true.' },
  OBJECTION_TOO_LATE: {
    ko: '이의신청 기간(30일)이 지났습니다.',
    en: 'The 30 days in which one can object are over.',
  },
  RESUMPTION_OUT_OF_RANGE: {
    ko: '재개 예정일은 오늘부터 7일 뒤에서 14일 뒤 사이로 정해 주십시오.',
    en: 'The post is shown again 7 to 14 days from today.',
  },
  RESUMPTION_AHEAD: { ko: '아직 재개 예정일이 아닙니다.', en: 'The day of the resumption has not come.' },
  LAWSUIT_INCOMPLETE: {
    ko: '법원과 사건번호를 각각 100자까지 입력해 주십시오.',
    en: 'Give the court and the number of the case, at most 100 characters each.',
  },
  LAWSUIT_IN_FUTURE: {
    ko: '소를 제기한 날은 오늘까지의 날이어야 합니다.',
    en: 'The day of the suit cannot be after today.',
  },
  OBJECTION_STILL_POSSIBLE: { ko: '아직 이의신청 기간입니다.', en: 'The poster can still object.' },
};
