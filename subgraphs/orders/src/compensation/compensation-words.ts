import type { CodeWords } from '@madang/subgraph-kit';
import { REASON_LENGTH, type CompensationCode } from './compensation.ts';

/** What people are told when a compensation is refused. */
export const compensationWords: CodeWords<Exclude<CompensationCode, 'LINE_UNKNOWN'>> = {
  COMPENSATION_EXCEEDS_PAID: {
    ko: '이미 환불이나 보상된 금액이 있어, 결제한 금액을 넘게 됩니다. 남은 금액을 확인해 주십시오.',
    en: 'With what was paid back before, this would be more than was paid. Look at what is left.',
  },
  GOODWILL_AMOUNT_INVALID: {
    ko: '보상 금액은 1원 이상의 정수여야 합니다.',
    en: 'The amount is a whole number from 1 won on.',
  },
  GOODWILL_REASON_MISSING: { ko: '보상 사유를 입력해 주십시오.', en: 'Say why it is given.' },
  GOODWILL_REASON_TOO_LONG: {
    ko: `보상 사유는 ${REASON_LENGTH}자까지 쓸 수 있습니다.`,
    en: `The reason has at most ${REASON_LENGTH} characters.`,
  },
};
