import type { CodeWords } from '@madang/subgraph-kit';
import { textWords, type TextCode } from '../written-text/index.ts';

/** Reasons why an act on a collective dispute can be refused. */
export type CollectiveCode =
  | TextCode
  | 'WRONG_STATE'
  | 'NOT_ALLOWED'
  | 'DISPUTE_UNKNOWN'
  | 'BUSINESS_MISSING'
  | 'HARMED_INVALID'
  | 'TOO_FEW_HARMED'
  | 'NOTICE_TOO_SHORT'
  | 'REPRESENTATIVES_INVALID'
  | 'SESSION_UNKNOWN'
  | 'SESSION_NOT_HELD'
  | 'NO_QUORUM'
  | 'PERCENT_INVALID'
  | 'REASON_MISSING'
  | 'ALREADY_ANSWERED'
  | 'APPLICATION_ENDED'
  | 'ALREADY_JOINED'
  | 'NO_PARTICIPANT'
  | 'AMOUNT_INVALID'
  | 'NOT_CONFIRMED';

/** What people are told for each reason. */
export const collectiveWords: CodeWords<CollectiveCode> = {
  ...textWords,
  WRONG_STATE: { ko: '지금은 할 수 없는 처리입니다.', en: 'This cannot be done now.' },
  NOT_ALLOWED: { ko: '이 처리를 할 권한이 없습니다.', en: 'You may not do this.' },
  DISPUTE_UNKNOWN: { ko: '집단분쟁을 찾을 수 없습니다.', en: 'There is no such collective dispute.' },
  BUSINESS_MISSING: { ko: '상대 사업자를 적어 주십시오.', en: 'Please name the business.' },
  HARMED_INVALID: { ko: '피해 소비자 수를 확인해 주십시오.', en: 'Please check how many consumers were harmed.' },
  TOO_FEW_HARMED: {
    ko: '같은 피해를 입은 소비자가 50명 이상이어야 집단분쟁조정을 개시할 수 있습니다.',
    en: 'A collective mediation needs fifty consumers or more with the same harm.',
  },
  NOTICE_TOO_SHORT: {
    ko: '공고 기간은 14일 이상이어야 합니다.',
    en: 'It is announced for at least fourteen days.',
  },
  REPRESENTATIVES_INVALID: {
    ko: '대표당사자는 참가자 가운데 3명까지 정할 수 있습니다.',
    en: 'Up to three participants can be representatives.',
  },
  SESSION_UNKNOWN: { ko: '회의를 찾을 수 없습니다.', en: 'There is no such session.' },
  SESSION_NOT_HELD: { ko: '아직 열리지 않은 회의입니다.', en: 'The session was not held yet.' },
  NO_QUORUM: {
    ko: '제척 사유가 없는 위원이 5명 이상이어야 결정할 수 있습니다.',
    en: 'A decision needs five members without a conflict.',
  },
  PERCENT_INVALID: {
    ko: '환급 비율은 0에서 100 사이의 정수로 적어 주십시오.',
    en: 'The share is a whole number from 0 to 100.',
  },
  REASON_MISSING: { ko: '사유를 적어 주십시오.', en: 'Please give a reason.' },
  ALREADY_ANSWERED: { ko: '이미 답하셨습니다.', en: 'You have answered already.' },
  APPLICATION_ENDED: {
    ko: '본인확인 시간이 지났습니다. 처음부터 다시 시작해 주십시오.',
    en: 'The identity check took too long. Please start again.',
  },
  ALREADY_JOINED: { ko: '이미 참가하신 집단분쟁입니다.', en: 'You take part in it already.' },
  NO_PARTICIPANT: { ko: '참가하지 않은 집단분쟁입니다.', en: 'You do not take part in it.' },
  AMOUNT_INVALID: { ko: '지불한 금액을 확인해 주십시오.', en: 'Please check the amount that was paid.' },
  NOT_CONFIRMED: {
    ko: '적은 내용이 사실임을 확인해 주십시오.',
    en: 'Please confirm that what you wrote is true.',
  },
};
