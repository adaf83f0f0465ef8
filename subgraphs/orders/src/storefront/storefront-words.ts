import type { CodeWords } from '@madang/subgraph-kit';
import type { StorefrontCode } from './storefront.ts';

/** What people are told when the terms of a storefront cannot be changed. */
export const storefrontWords: CodeWords<StorefrontCode> = {
  STOREFRONT_UNKNOWN: { ko: '분양몰을 찾을 수 없습니다.', en: 'There is no such storefront.' },
  STOREFRONT_NAME_MISSING: { ko: '분양몰 이름을 입력해 주십시오.', en: 'Enter the name of the storefront.' },
  STOREFRONT_TEXT_TOO_LONG: { ko: '100자까지 입력할 수 있습니다.', en: 'At most 100 characters can be entered.' },
  DOMAIN_MALFORMED: {
    ko: '도메인을 example.com과 같은 모양으로 입력해 주십시오.',
    en: 'Enter a domain such as example.com.',
  },
  RATIO_OUT_OF_RANGE: {
    ko: '연동재고율은 0부터 100까지의 정수로 입력해 주십시오.',
    en: 'Enter a whole stock link ratio from 0 to 100.',
  },
  RATIO_OF_OWN_STOREFRONT: {
    ko: '직영몰의 연동재고율은 100%로 정해져 있습니다.',
    en: 'The own storefront always offers 100 % of the stock.',
  },
};
