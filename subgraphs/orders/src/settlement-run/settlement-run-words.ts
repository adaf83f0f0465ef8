import type { CodeWords } from '@madang/subgraph-kit';
import { NOTE_LENGTH } from './settlement-run.ts';

/** Reasons why an act on a settlement is refused. */
export type SettlementRunCode =
  | 'NOT_ALLOWED'
  | 'WRONG_STATE'
  | 'SETTLEMENT_UNKNOWN'
  | 'PERIOD_NOT_OVER'
  | 'PERIOD_PASSED'
  | 'NOTHING_DUE'
  | 'SOMETHING_DUE'
  | 'OBJECTION_REASON_MISSING'
  | 'ANSWER_MISSING'
  | 'SETTLEMENT_NOTE_TOO_LONG'
  | 'STATEMENT_NOT_SIGNED';

/** What people are told when an act on a settlement is refused. */
export const settlementRunWords: CodeWords<SettlementRunCode> = {
  NOT_ALLOWED: { ko: '이 업무를 처리할 권한이 없습니다.', en: 'This is not yours to do.' },
  WRONG_STATE: {
    ko: '지금 상태에서는 할 수 없습니다. 화면을 새로 고쳐 주십시오.',
    en: 'This cannot be done as things stand now. Load the page anew.',
  },
  SETTLEMENT_UNKNOWN: { ko: '정산을 찾을 수 없습니다.', en: 'There is no such settlement.' },
  PERIOD_NOT_OVER: {
    ko: '아직 끝나지 않은 기간은 정산할 수 없습니다.',
    en: 'A period is settled once it is over.',
  },
  PERIOD_PASSED: {
    ko: '그 뒤의 기간이 이미 정산되어, 남은 내역은 다음 정산에 포함됩니다.',
    en: 'A later period is settled already; what is left goes into the next one.',
  },
  NOTHING_DUE: { ko: '지급할 금액이 없는 정산입니다.', en: 'Nothing is due on this settlement.' },
  SOMETHING_DUE: { ko: '지급할 금액이 있는 정산입니다.', en: 'Something is due on this settlement.' },
  OBJECTION_REASON_MISSING: { ko: '이의 사유를 입력해 주십시오.', en: 'Say why you object.' },
  ANSWER_MISSING: { ko: '답변을 입력해 주십시오.', en: 'Write an answer.' },
  SETTLEMENT_NOTE_TOO_LONG: {
    ko: `${NOTE_LENGTH}자까지 쓸 수 있습니다.`,
    en: `At most ${NOTE_LENGTH} characters can be written.`,
  },
  STATEMENT_NOT_SIGNED: {
    ko: '서명 인증서가 없어 정산서를 발행할 수 없습니다. 관리자에게 알려 주십시오.',
    en: 'There is no certificate to sign the statement with. Tell an administrator.',
  },
};
