import type { CodeWords } from '@madang/subgraph-kit';
import type { CustomerCode } from '../customer/index.ts';
import type { PhoneCode } from '../phone-system/index.ts';

type OwnCode = 'CALL_UNKNOWN' | 'CALL_OVER' | 'CALL_ACT_CLOSED' | 'NUMBER_MISSING' | 'NUMBER_UNFIT';

/** Reasons why an act on a call can be refused. */
export type CallCode = OwnCode | PhoneCode | CustomerCode | 'TICKET_UNKNOWN';

/** What people are told for each reason. */
export const callCodeWords: CodeWords<OwnCode> = {
  CALL_UNKNOWN: { ko: '통화를 찾을 수 없습니다.', en: 'There is no such call.' },
  CALL_OVER: { ko: '이미 끝난 통화입니다.', en: 'This call is over.' },
  CALL_ACT_CLOSED: { ko: '지금은 이 통화에서 할 수 없습니다.', en: 'This cannot be done in the call as it stands.' },
  NUMBER_MISSING: { ko: '걸 수 있는 전화번호가 없습니다.', en: 'There is no number to dial.' },
  NUMBER_UNFIT: { ko: '전화번호는 숫자 3~12자리로 입력해 주십시오.', en: 'A number has 3 to 12 digits.' },
};
