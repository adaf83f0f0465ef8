import type { CodeWords } from '@madang/subgraph-kit';
import { LOT_NOTE_LENGTH, type LotCode } from './returned-lot.ts';

/** What people are told when a lot stays as it is. */
export const lotWords: CodeWords<LotCode> = {
  LOT_UNKNOWN: { ko: '반품 재고를 찾을 수 없습니다.', en: 'There are no such returned goods.' },
  LOT_SETTLED: { ko: '이미 처리된 반품 재고입니다.', en: 'These returned goods were dealt with already.' },
  LOT_NOT_REPAIRABLE: {
    ko: '불량품은 수선 완료로 처리할 수 없습니다. 폐기로 처리해 주십시오.',
    en: 'Defective goods are not repaired. Write them off.',
  },
  LOT_NOTE_MISSING: { ko: '폐기 사유를 입력해 주십시오.', en: 'Say why they are written off.' },
  LOT_NOTE_TOO_LONG: {
    ko: `사유는 ${LOT_NOTE_LENGTH}자까지 쓸 수 있습니다.`,
    en: `The note has at most ${LOT_NOTE_LENGTH} characters.`,
  },
};
