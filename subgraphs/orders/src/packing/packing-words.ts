import type { CodeWords } from '@madang/subgraph-kit';
import type { CourierCode } from '../courier/index.ts';

/** Reasons why a line cannot go out now. */
export type LineObstacle =
  | 'LINE_CANCELLED'
  | 'ALREADY_SHIPPED'
  | 'LINE_AWAITS_RETURN'
  | 'LINE_ON_HOLD'
  | 'CANCEL_ASKED'
  | 'LINE_NOT_ALLOCATED';

/** Reasons why a parcel is not packed or shipped. */
export type PackingCode =
  | LineObstacle
  | CourierCode
  | 'ORDER_UNKNOWN'
  | 'WRONG_ITEM'
  | 'TOO_MANY_PIECES'
  | 'PIECES_MISSING'
  | 'NOTHING_TO_PACK'
  | 'RECIPIENT_INCOMPLETE'
  | 'STOCK_BELOW_ZERO';

/** What people are told at the packing table; loud words, since they read them from afar. */
export const packingWords: CodeWords<
  'WRONG_ITEM' | 'TOO_MANY_PIECES' | 'PIECES_MISSING' | 'NOTHING_TO_PACK' | 'RECIPIENT_INCOMPLETE'
> = {
  WRONG_ITEM: {
    ko: '이 주문의 상품이 아닙니다. 상품을 빼고 다시 확인해 주십시오.',
    en: 'This item does not belong to the order. Take it out and look again.',
  },
  TOO_MANY_PIECES: {
    ko: '주문 수량보다 많습니다. 방금 스캔한 상품을 빼 주십시오.',
    en: 'That is more than was ordered. Take out the piece you just scanned.',
  },
  PIECES_MISSING: {
    ko: '아직 스캔하지 않은 상품이 있습니다. 모두 스캔한 뒤 출고해 주십시오.',
    en: 'Some pieces are not scanned yet. Scan all of them before you ship.',
  },
  NOTHING_TO_PACK: {
    ko: '지금 출고할 상품이 없습니다. 주문의 상태를 확인해 주십시오.',
    en: 'Nothing of the order can be shipped now. Look at its state.',
  },
  RECIPIENT_INCOMPLETE: {
    ko: '받는 분의 전화번호나 주소가 없습니다. 판매처에서 확인해 주십시오.',
    en: 'The phone number or the address of the recipient is missing. Ask the storefront for it.',
  },
};
