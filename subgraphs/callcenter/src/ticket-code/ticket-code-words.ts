import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on a code table can be refused. */
export type TicketCodeTableCode = 'CODE_INVALID' | 'CODE_LABEL_INVALID' | 'CODE_NOT_THERE' | 'CODE_NEEDED';

/** What people are told for each reason. */
export const ticketCodeTableWords: CodeWords<TicketCodeTableCode> = {
  CODE_INVALID: {
    ko: '코드는 영문 대문자와 숫자로 1~10자 입력해 주십시오.',
    en: 'A code has 1 to 10 capital letters and digits.',
  },
  CODE_LABEL_INVALID: {
    ko: '이름은 한국어와 영어 모두 1~50자로 입력해 주십시오.',
    en: 'Enter a name in Korean and in English, of 1 to 50 characters each.',
  },
  CODE_NOT_THERE: { ko: '코드를 찾을 수 없습니다.', en: 'There is no such code.' },
  CODE_NEEDED: {
    ko: '시스템이 사용하는 코드이므로 중지할 수 없습니다.',
    en: 'This code is used by the system itself and cannot be switched off.',
  },
};
