import type { CodeWords } from '@madang/subgraph-kit';
import type { ContractPriceCode } from './contract-price.ts';

/** What people are told when a price cannot be set. */
export const priceWords: CodeWords<ContractPriceCode> = {
  STOREFRONT_UNKNOWN: { ko: '분양몰을 찾을 수 없습니다.', en: 'There is no such storefront.' },
  PRODUCT_UNKNOWN: { ko: '상품을 찾을 수 없습니다.', en: 'There is no such product.' },
  PRODUCTS_MISSING: { ko: '상품을 하나 이상 선택해 주십시오.', en: 'Choose a product.' },
  PRODUCTS_TOO_MANY: { ko: '한 번에 100개 상품까지 처리합니다.', en: 'At most 100 products are taken at a time.' },
  PRICE_NEGATIVE: { ko: '가격은 0원 이상이어야 합니다.', en: 'A price cannot be below 0.' },
  PRICE_FRACTIONAL: { ko: '가격은 원 단위의 정수로 입력해 주십시오.', en: 'Enter a price in whole won.' },
  PRICE_TOO_LARGE: { ko: '가격은 10억 원까지 입력할 수 있습니다.', en: 'A price has at most 1,000,000,000 won.' },
  PRICE_STARTS_IN_PAST: {
    ko: '적용일은 오늘 이후여야 합니다. 지난 매입가는 바꿀 수 없습니다.',
    en: 'A price takes effect today or later; those of the past stay.',
  },
  CONTRACT_OF_OWN_STOREFRONT: {
    ko: '직영몰에는 매입가를 두지 않습니다.',
    en: 'The own storefront buys nothing, so it has no contract prices.',
  },
};
