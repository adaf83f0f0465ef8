import type { CodeWords } from '@madang/subgraph-kit';
import { textWords, type TextCode } from '../written-text/index.ts';

/** Reasons why an act about a business itself can be refused. */
export type PartnerCode =
  | 'BUSINESS_UNKNOWN'
  | 'CHANGE_MISSING'
  | 'CHANGE_ASKED'
  | 'CHANGE_UNKNOWN'
  | 'NAME_TAKEN'
  | 'REASON_MISSING'
  | TextCode
  | 'EMAIL_INVALID'
  | 'PHONE_INVALID'
  | 'QUESTION_UNKNOWN'
  | 'QUESTION_ANSWERED'
  | 'WRONG_STATE'
  | 'NOT_ALLOWED';

/** What people are told for each reason. */
export const partnerWords: CodeWords<PartnerCode> = {
  BUSINESS_UNKNOWN: { ko: '사업자를 찾을 수 없습니다.', en: 'There is no such business.' },
  CHANGE_MISSING: { ko: '바꿀 상호나 주소를 적어 주십시오.', en: 'Say which name or address it should be.' },
  CHANGE_ASKED: {
    ko: '아직 처리되지 않은 변경 요청이 있습니다. 결과를 기다리거나 취소한 뒤 다시 요청해 주십시오.',
    en: 'A request is waiting already. Wait for it, or take it back first.',
  },
  CHANGE_UNKNOWN: { ko: '변경 요청을 찾을 수 없습니다.', en: 'There is no such request.' },
  NAME_TAKEN: { ko: '같은 상호의 사업자가 이미 있습니다.', en: 'There is a business of this name already.' },
  REASON_MISSING: { ko: '사유를 적어 주십시오.', en: 'Please give a reason.' },
  ...textWords,
  EMAIL_INVALID: { ko: '이메일 주소를 확인해 주십시오.', en: 'Please check the address of mail.' },
  PHONE_INVALID: { ko: '전화번호를 확인해 주십시오.', en: 'Please check the phone number.' },
  QUESTION_UNKNOWN: { ko: '문의를 찾을 수 없습니다.', en: 'There is no such question.' },
  QUESTION_ANSWERED: { ko: '이미 답변한 문의입니다.', en: 'This question was answered already.' },
  WRONG_STATE: { ko: '이미 처리된 요청입니다.', en: 'This request has ended.' },
  NOT_ALLOWED: { ko: '이 일을 할 권한이 없습니다.', en: 'You may not do this.' },
};
