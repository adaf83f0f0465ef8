import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why the phone system does not do what was asked. */
export type PhoneCode = 'PHONE_AWAY' | 'PHONE_UNCLEAR' | 'PHONE_REFUSED' | 'PHONE_UNABLE' | 'EXTENSION_UNKNOWN';

/** What people are told for each reason. */
export const phoneCodeWords: CodeWords<PhoneCode> = {
  PHONE_AWAY: {
    ko: '전화 시스템에 연결할 수 없습니다. 전화기로 통화해 주십시오.',
    en: 'The phone system cannot be reached. Use the telephone itself.',
  },
  PHONE_UNCLEAR: {
    ko: '전화 시스템의 응답을 받지 못했습니다. 전화기를 확인해 주십시오.',
    en: 'The answer of the phone system was lost. Look at the telephone.',
  },
  PHONE_REFUSED: { ko: '전화 시스템이 요청을 거부했습니다.', en: 'The phone system refused.' },
  PHONE_UNABLE: {
    ko: '이 내선의 전화 시스템으로는 할 수 없습니다. 전화기로 해 주십시오.',
    en: 'The phone system of this extension cannot do that. Use the telephone itself.',
  },
  EXTENSION_UNKNOWN: { ko: '등록되지 않은 내선입니다.', en: 'There is no such extension.' },
};
