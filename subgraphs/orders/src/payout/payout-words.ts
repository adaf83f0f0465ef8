import type { CodeWords } from '@madang/subgraph-kit';
import { MOST_SETTLEMENTS, type PayoutCode } from './payout.ts';

/** What people are told when an act on payouts is refused. */
export const payoutWords: CodeWords<PayoutCode> = {
  PAYOUT_EMPTY: { ko: '지급할 정산을 골라 주십시오.', en: 'Choose the settlements that are to be paid.' },
  PAYOUT_TOO_LARGE: {
    ko: `한 번에 ${MOST_SETTLEMENTS}건까지 지급할 수 있습니다.`,
    en: `At most ${MOST_SETTLEMENTS} settlements go into one file.`,
  },
  SETTLEMENT_NOT_APPROVED: {
    ko: '확인이 끝나고 지급할 금액이 있는 정산만 지급할 수 있습니다. 목록을 새로 고쳐 주십시오.',
    en: 'Only approved settlements with something due are paid. Load the list anew.',
  },
  PAYOUT_UNKNOWN: { ko: '지급 파일을 찾을 수 없습니다.', en: 'There is no such payout file.' },
  PAYOUT_TAKEN_OUT: {
    ko: '이 역할에서 이미 내려받은 파일입니다. 지급 파일은 역할마다 한 번 내려받을 수 있습니다.',
    en: 'Somebody of your role has taken this file out. Each role takes it out once.',
  },
  PAYOUT_PAID: { ko: '이미 지급한 파일입니다.', en: 'This file is paid already.' },
};
