import type { CodeWords } from '@madang/subgraph-kit';

/** What people are told when an offer cannot be changed; what can be wrong with a price is worded with the prices. */
export const offerWords: CodeWords<'OFFER_MISSING'> = {
  OFFER_MISSING: {
    ko: '판매 중인 상품이 아닙니다. 먼저 판매할 상품으로 선택해 주십시오.',
    en: 'The storefront does not sell this product. Choose it first.',
  },
};
