import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why nobody telephones in a browser, beside those of extensions. */
export type SoftphoneOwnCode = 'SOFTPHONE_UNABLE';

/** What people are told for each reason. */
export const softphoneWords: CodeWords<SoftphoneOwnCode> = {
  SOFTPHONE_UNABLE: {
    ko: '이 콜센터는 브라우저 전화를 쓰지 않습니다. 전화기로 통화해 주십시오.',
    en: 'This call center has no telephone in the browser. Use the telephone on the table.',
  },
};
