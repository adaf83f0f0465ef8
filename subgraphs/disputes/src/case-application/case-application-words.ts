import type { CodeWords } from '@madang/subgraph-kit';
import { caseAccessWords, type CaseAccessCode } from '../case-access/index.ts';
import { textWords } from '../written-text/index.ts';

/** Reasons why a step of an application can be refused. */
export type ApplicationCode =
  | Extract<
      CaseAccessCode,
      | 'INPUT_INVALID'
      | 'IDENTITY_REFUSED'
      | 'CODE_WRONG'
      | 'CODE_EXPIRED'
      | 'TOO_MANY_CODES'
      | 'NOT_SENT'
      | 'MAYBE_SENT'
    >
  | 'APPLICATION_ENDED'
  | 'COUNSELLING_UNKNOWN'
  | 'COUNSELLING_MISSING'
  | 'COUNSELLING_HAS_CASE'
  | 'TITLE_MISSING'
  | 'STATEMENT_MISSING'
  | 'BUSINESS_MISSING'
  | 'TEXT_TOO_LONG'
  | 'EMAIL_INVALID'
  | 'DATE_INVALID'
  | 'AMOUNT_INVALID'
  | 'NOT_CONFIRMED';

const { INPUT_INVALID, IDENTITY_REFUSED, CODE_WRONG, CODE_EXPIRED, TOO_MANY_CODES, NOT_SENT, MAYBE_SENT } =
  caseAccessWords;

/** What people are told for each reason. */
export const applicationWords: CodeWords<ApplicationCode> = {
  INPUT_INVALID,
  IDENTITY_REFUSED,
  CODE_WRONG,
  CODE_EXPIRED,
  TOO_MANY_CODES,
  NOT_SENT,
  MAYBE_SENT,
  APPLICATION_ENDED: {
    ko: '작성 시간이 지났거나 이미 접수된 신청입니다. 처음부터 다시 시작해 주십시오.',
    en: 'This application took too long or was filed already. Please start again.',
  },
  COUNSELLING_UNKNOWN: {
    ko: '본인 이름으로 된 상담을 찾을 수 없습니다. 상담 번호를 확인하시거나 먼저 상담을 받아 주십시오.',
    en: 'There is no consultation under your name. Check its number, or ask for a consultation first.',
  },
  COUNSELLING_MISSING: {
    ko: '어느 상담에 이어지는 신청인지 선택해 주십시오. 피해구제는 소비자상담을 받은 뒤에 신청하실 수 있습니다.',
    en: 'Say which consultation this follows. Redress can be applied for after a consultation only.',
  },
  COUNSELLING_HAS_CASE: {
    ko: '이 상담으로 접수된 사건이 이미 있습니다. 사건번호로 접속하여 진행 상황을 확인해 주십시오.',
    en: 'There is a case of this consultation already. Come in by its number to follow it.',
  },
  TITLE_MISSING: { ko: '제목을 적어 주십시오.', en: 'Please give a title.' },
  STATEMENT_MISSING: {
    ko: '어떤 일이 있었고 무엇을 원하시는지 적어 주십시오.',
    en: 'Please say what happened and what you want.',
  },
  BUSINESS_MISSING: { ko: '어느 사업자에 대한 신청인지 적어 주십시오.', en: 'Please name the business.' },
  TEXT_TOO_LONG: textWords.TEXT_TOO_LONG,
  EMAIL_INVALID: { ko: '이메일 주소를 확인해 주십시오.', en: 'Please check the address of mail.' },
  DATE_INVALID: { ko: '구입한 날짜를 확인해 주십시오.', en: 'Please check the day of purchase.' },
  AMOUNT_INVALID: { ko: '지불한 금액을 확인해 주십시오.', en: 'Please check the amount that was paid.' },
  NOT_CONFIRMED: {
    ko: '적은 내용이 사실이며 사업자에게 전달됨을 확인해 주십시오.',
    en: 'Please confirm that what you wrote is true and is passed on to the business.',
  },
};
