import type { CodeWords } from '@madang/subgraph-kit';
import type { OutwardCode } from './outward-sync.ts';

/** What people are told when an act on the outward sync is refused. */
export const outwardWords: CodeWords<OutwardCode> = {
  CONNECTION_UNKNOWN: { ko: '판매처 연결을 찾을 수 없습니다.', en: 'There is no such connection to a marketplace.' },
  CONNECTION_INACTIVE: { ko: '사용하지 않는 판매처 연결입니다.', en: 'This connection is not in use.' },
  RECONCILIATION_RUNNING: {
    ko: '이미 대조하고 있습니다. 끝난 뒤에 다시 시작해 주십시오.',
    en: 'It is being compared already. Start again when that has ended.',
  },
};
