import {
  approvalWords,
  documentWords,
  fileWords,
  type CodeWords,
  type DocumentCode,
  type SubmissionCode,
} from '@madang/subgraph-kit';
import type { AttachingRefusal } from '../case-file/index.ts';
import { attachingWords } from '../case-message/index.ts';

/** Reasons why an act on a case can be refused. */
export type DisputesCode =
  | DocumentCode
  | 'PREVIEW_OUTDATED'
  | 'NOT_ALLOWED'
  | 'WRONG_STATE'
  | 'CASE_UNKNOWN'
  | 'OFFICER_UNKNOWN'
  | 'OFFICER_CONFLICTED'
  | 'CONFLICT_UNKNOWN'
  | 'CONFLICT_REASON_MISSING'
  | 'CONFLICT_REASON_TOO_LONG'
  | 'RESPONDENT_MISSING'
  | 'ALREADY_REPORTED'
  | 'TEXT_MISSING'
  | 'TEXT_TOO_LONG'
  | 'REASON_MISSING'
  | 'RESULT_CONTRADICTS_AGREEMENT'
  | 'CASE_REPORT_NOT_APPROVED'
  | 'CLOSING_REPORT_NOT_APPROVED'
  | 'RESULT_CONTRADICTS_REPORT'
  | 'ALREADY_APPROVED'
  | 'ALREADY_STATED'
  | 'OPINIONS_MISSING'
  | 'ALREADY_ANSWERED'
  | 'NOT_BOTH_AGREED'
  | 'BOTH_AGREED'
  | 'ALREADY_SIGNED'
  | 'AGREEMENT_REASON_MISSING'
  | 'TERMS_OPEN'
  | 'ANSWER_REASON_MISSING'
  | 'ANSWER_UNKNOWN'
  | 'ANSWER_NOT_LATE'
  | 'ALREADY_DECIDED'
  | 'SIGNER_NAME_MISSING'
  | 'SIGNER_NAME_DIFFERS'
  | 'AGREEMENT_CHANGED'
  | 'RECOMMENDATION_CHANGED'
  | 'TOO_MANY_TERMS'
  | 'TERM_INCOMPLETE'
  | 'TERM_AMOUNT_INVALID'
  | 'TERM_QUANTITY_INVALID'
  | 'TERM_NOTE_TOO_LONG'
  | 'TERM_LINE_UNKNOWN'
  | 'TERM_VARIANT_UNKNOWN'
  | 'TERM_EXCEEDS_PAID'
  | 'ORDERS_AWAY'
  | 'TERM_UNKNOWN'
  | 'TERM_OF_ORDERS'
  | 'TOO_MANY_ITEMS'
  | 'NO_QUORUM'
  | 'WITHDRAWAL_ASKED'
  | 'WITHDRAWAL_UNKNOWN'
  | 'MEDIATION_UNKNOWN'
  | 'SESSION_UNKNOWN'
  | 'SESSION_OVER'
  | 'SESSION_NOT_HELD'
  | 'REASONS_MISSING'
  | 'MEMBER_NAME_MISSING'
  | 'MEMBER_UNKNOWN'
  | 'BUSINESS_UNKNOWN'
  | 'PLACE_MISSING'
  | 'SEATS_UNSOUND'
  | 'EXTENSION_DAYS_INVALID'
  | SubmissionCode
  | AttachingRefusal
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
  OFFICER_CONFLICTED: {
    ko: '이 사업자와 이해관계가 있어 회피한 담당자입니다. 다른 담당자를 선택해 주십시오.',
    en: 'The officer has declared a conflict with this business. Choose somebody else.',
  },
  CONFLICT_UNKNOWN: { ko: '해당 이해관계를 찾을 수 없습니다.', en: 'There is no such conflict.' },
  CONFLICT_REASON_MISSING: { ko: '회피 사유를 입력해 주십시오.', en: 'Say what you have to do with the business.' },
  CONFLICT_REASON_TOO_LONG: {
    ko: '회피 사유는 2,000자까지 입력할 수 있습니다.',
    en: 'A reason has at most 2,000 characters.',
  },
  RESPONDENT_MISSING: { ko: '피신청인을 먼저 지정해 주십시오.', en: 'Name the respondent first.' },
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
  ALREADY_STATED: { ko: '이미 의견을 등록했습니다.', en: 'Your opinion is stated already.' },
  OPINIONS_MISSING: {
    ko: '양쪽의 의견이 모두 들어오거나 의견 기한이 지난 뒤에 권고할 수 있습니다.',
    en: 'Both sides have to be heard first, or their time has to be over.',
  },
  ALREADY_ANSWERED: { ko: '이미 합의권고에 회신했습니다.', en: 'This recommendation is answered already.' },
  NOT_BOTH_AGREED: {
    ko: '양쪽이 모두 합의권고에 동의해야 합의서를 작성할 수 있습니다.',
    en: 'Both sides have to agree to the recommendation first.',
  },
  BOTH_AGREED: {
    ko: '양쪽이 모두 동의했습니다. 합의서를 작성해 주십시오.',
    en: 'Both sides have agreed. Draw up the agreement.',
  },
  ALREADY_SIGNED: { ko: '이미 서명했습니다.', en: 'You have signed already.' },
  AGREEMENT_REASON_MISSING: { ko: '서명하지 않는 까닭을 입력해 주십시오.', en: 'Say why you do not sign.' },
  ANSWER_REASON_MISSING: { ko: '동의하지 않는 까닭을 입력해 주십시오.', en: 'Say why you do not agree.' },
  ANSWER_UNKNOWN: { ko: '회신을 찾을 수 없습니다.', en: 'There is no such answer.' },
  ANSWER_NOT_LATE: { ko: '기한 안에 들어온 회신입니다.', en: 'This answer came in time.' },
  ALREADY_DECIDED: { ko: '이미 처리했습니다.', en: 'It is decided already.' },
  SIGNER_NAME_MISSING: {
    ko: '서명하는 분의 이름을 입력해 주십시오.',
    en: 'Enter the name of who signs.',
  },
  SIGNER_NAME_DIFFERS: {
    ko: '신청인의 이름과 다릅니다. 신청인 본인이 신청서의 이름 그대로 서명해야 하며, 다른 사람이 대신 서명할 수 없습니다.',
    en: 'This is not the name of the applicant, who signs in person, as on the application; nobody signs in their place.',
  },
  RECOMMENDATION_CHANGED: {
    ko: '읽으신 뒤로 합의권고가 바뀌었습니다. 다시 읽고 답해 주십시오.',
    en: 'The recommendation has changed since you read it. Read it again before you answer.',
  },
  AGREEMENT_CHANGED: {
    ko: '읽으신 뒤로 합의서가 바뀌었습니다. 다시 읽고 서명해 주십시오.',
    en: 'The agreement has changed since you read it. Read it again before you sign.',
  },
  TOO_MANY_TERMS: {
    ko: '합의 내용은 10개까지 쓸 수 있습니다.',
    en: 'A settlement has at most 10 terms.',
  },
  TERM_INCOMPLETE: {
    ko: '합의 내용에 필요한 값을 입력해 주십시오.',
    en: 'Enter what this term needs.',
  },
  TERM_AMOUNT_INVALID: {
    ko: '금액은 1원 이상의 정수여야 합니다.',
    en: 'The amount is a whole number from 1 won on.',
  },
  TERM_QUANTITY_INVALID: {
    ko: '수량을 확인해 주십시오.',
    en: 'Check the number of pieces.',
  },
  TERM_NOTE_TOO_LONG: {
    ko: '합의 내용의 설명은 500자까지 쓸 수 있습니다.',
    en: 'A note has at most 500 characters.',
  },
  TERM_LINE_UNKNOWN: {
    ko: '이 사건의 주문에 없는 상품입니다.',
    en: 'This line is not of the order of the case.',
  },
  TERM_VARIANT_UNKNOWN: {
    ko: '바꾸어 줄 수 없는 상품입니다.',
    en: 'The item cannot be exchanged for this one.',
  },
  TERM_EXCEEDS_PAID: {
    ko: '이미 환불된 금액을 빼고 나면 결제한 금액을 넘습니다.',
    en: 'With what was paid back before, this is more than was paid.',
  },
  ORDERS_AWAY: {
    ko: '주문 서비스에서 결제 금액을 확인하지 못했습니다. 잠시 뒤에 다시 해 주십시오.',
    en: 'The orders could not be asked what was paid. Try again in a moment.',
  },
  TERM_UNKNOWN: {
    ko: '합의 내용을 찾을 수 없습니다.',
    en: 'There is no such term.',
  },
  TERM_OF_ORDERS: {
    ko: '주문에서 이행하고 있는 내용입니다.',
    en: 'The orders carry this out.',
  },
  TOO_MANY_ITEMS: { ko: '전문 품목은 50개까지 정할 수 있습니다.', en: 'At most 50 item categories.' },
  NO_QUORUM: {
    ko: '제척되지 않은 위원이 5명 이상이어야 결정할 수 있습니다.',
    en: 'A decision needs five members who have nothing to do with the sides.',
  },
  MEDIATION_UNKNOWN: {
    ko: '조정 사건을 찾을 수 없습니다.',
    en: 'There is no such mediation.',
  },
  SESSION_UNKNOWN: {
    ko: '회의를 선택해 주십시오.',
    en: 'Choose a session.',
  },
  SESSION_OVER: {
    ko: '아직 열리지 않은 때를 골라 주십시오.',
    en: 'Choose a time that is still to come.',
  },
  SESSION_NOT_HELD: {
    ko: '회의가 아직 열리지 않았습니다.',
    en: 'The session has not been held yet.',
  },
  REASONS_MISSING: {
    ko: '결정의 이유를 입력해 주십시오.',
    en: 'Give the reasons of the decision.',
  },
  MEMBER_NAME_MISSING: {
    ko: '위원의 이름을 입력해 주십시오.',
    en: 'Enter the name of the member.',
  },
  MEMBER_UNKNOWN: {
    ko: '위원을 찾을 수 없습니다.',
    en: 'There is no such member.',
  },
  BUSINESS_UNKNOWN: {
    ko: '사업자를 찾을 수 없습니다.',
    en: 'There is no such business.',
  },
  PLACE_MISSING: {
    ko: '회의 장소를 입력해 주십시오.',
    en: 'Enter the place of the session.',
  },
  SEATS_UNSOUND: {
    ko: '위원은 소비자 대표와 사업자 대표를 포함하여 5명에서 9명까지 정해 주십시오.',
    en: 'Call five to nine members, somebody for consumers and for businesses among them.',
  },
  WITHDRAWAL_ASKED: {
    ko: '이미 취하를 요청했습니다. 신청인의 답을 기다려 주십시오.',
    en: 'A withdrawal is asked for already.',
  },
  WITHDRAWAL_UNKNOWN: { ko: '취하 요청을 찾을 수 없습니다.', en: 'There is no such request.' },
  TERMS_OPEN: {
    ko: '합의한 내용이 모두 이행된 뒤에 종결할 수 있습니다.',
    en: 'The case is closed once all that was agreed is performed.',
  },
  EMAIL_INVALID: { ko: '전자우편 주소를 확인해 주십시오.', en: 'Check the address of mail.' },
  PHONE_INVALID: { ko: '전화번호를 확인해 주십시오.', en: 'Check the phone number.' },
  FILE_UNKNOWN: attachingWords.FILE_UNKNOWN,
  FILE_NOT_SENT: attachingWords.FILE_NOT_SENT,
  TOO_MANY_FILES: fileWords.TOO_MANY_FILES,
  ADDRESS_TOO_LONG: { ko: '주소는 200자까지 입력할 수 있습니다.', en: 'An address has at most 200 characters.' },
};
