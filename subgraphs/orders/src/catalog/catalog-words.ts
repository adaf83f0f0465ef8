import type { CodeWords } from '@madang/subgraph-kit';
import type { CatalogOwnCode } from './catalog.ts';

/** What people are told when the catalog cannot be changed; prices and what is unknown are worded elsewhere. */
export const catalogWords: CodeWords<CatalogOwnCode> = {
  STYLE_CODE_MALFORMED: {
    ko: '스타일 코드는 D16MMP101처럼 영문 대문자와 숫자 3~20자로 입력해 주십시오.',
    en: 'Enter a style code of 3 to 20 letters and digits, e.g. D16MMP101.',
  },
  STYLE_CODE_TAKEN: {
    ko: '이미 등록된 스타일 코드입니다. 기존 상품을 확인해 주십시오.',
    en: 'There is a product with this style code already. Look at that one.',
  },
  PRODUCT_NAME_INVALID: {
    ko: '상품명은 1자부터 200자까지 입력해 주십시오.',
    en: 'Enter a product name of 1 to 200 characters.',
  },
  ITEM_CATEGORY_MALFORMED: { ko: '품목 분류를 다시 선택해 주십시오.', en: 'Choose the item category again.' },
  VARIANTS_MISSING: {
    ko: '색상과 사이즈를 하나 이상 입력해 주십시오.',
    en: 'Enter a colour and a size at least.',
  },
  VARIANTS_TOO_MANY: {
    ko: '한 상품의 품목은 200개까지입니다.',
    en: 'A product has at most 200 variants.',
  },
  VARIANT_CODE_MALFORMED: {
    ko: '색상과 사이즈 코드는 GY, XL처럼 영문 대문자와 숫자 1~8자로 입력해 주십시오.',
    en: 'Enter colour and size as codes of 1 to 8 letters and digits, e.g. GY and XL.',
  },
  VARIANT_TWICE: {
    ko: '같은 색상과 사이즈를 두 번 입력했습니다.',
    en: 'The same colour and size was entered twice.',
  },
  SKU_TAKEN: {
    ko: '이미 등록된 SKU입니다. 색상과 사이즈를 확인해 주십시오.',
    en: 'There is a variant with this SKU already. Check colour and size.',
  },
  PRODUCT_CHANGED: {
    ko: '그사이 다른 사람이 상품을 바꾸었습니다. 지금 내용을 확인하고 다시 저장해 주십시오.',
    en: 'Somebody changed the product meanwhile. Look at it now and save again.',
  },
};
