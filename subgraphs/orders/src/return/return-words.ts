import type { CodeWords } from '@madang/subgraph-kit';
import type { CompensationCode } from '../compensation/index.ts';
import type { CourierCode } from '../courier/index.ts';
import type { StockCode } from '../stock/index.ts';
import { NOTE_LENGTH } from './return.ts';

/** Reasons why an act on a return is refused that are told here. */
type OwnCode =
  | 'RETURN_UNKNOWN'
  | 'RETURN_LINES_MISSING'
  | 'RETURN_LINE_REPEATED'
  | 'RETURN_QUANTITY_INVALID'
  | 'RETURN_QUANTITY_TOO_LARGE'
  | 'UNIT_ALREADY_RETURNING'
  | 'NOT_SHIPPED_YET'
  | 'LINE_CANCELLED'
  | 'ADDRESS_NOT_NORMALIZED'
  | 'PICKUP_ADDRESS_MISSING'
  | 'PICKUP_NAME_MISSING'
  | 'PICKUP_PHONE_MISSING'
  | 'RETURN_NOTE_TOO_LONG'
  | 'REPLACEMENTS_MISSING'
  | 'REPLACEMENT_INVALID'
  | 'VARIANT_DISCONTINUED'
  | 'NOT_AN_EXCHANGE'
  | 'DIFFERENCE_DUE'
  | 'NO_DIFFERENCE_DUE'
  | 'INSPECTION_INVALID'
  | 'INSPECTION_INCOMPLETE'
  | 'REFUND_INVALID'
  | 'NOTHING_TO_REFUND'
  | 'DELEGATION_TOO_SMALL'
  | 'ALREADY_DELEGATED'
  | 'DELEGATION_QUANTITY_INVALID'
  | 'CLAIM_TURNED_DOWN';

/** Reasons why an act on a return is refused. */
export type ReturnCode =
  | OwnCode
  | StockCode
  | CompensationCode
  | CourierCode
  | 'NOT_ALLOWED'
  | 'WRONG_STATE'
  | 'ORDER_UNKNOWN'
  | 'LINE_UNKNOWN'
  | 'VARIANT_UNKNOWN'
  | 'STOREFRONT_UNKNOWN';

/** What people are told when an act on a return is refused. */
export const returnWords: CodeWords<OwnCode> = {
  RETURN_UNKNOWN: { ko: '반품을 찾을 수 없습니다.', en: 'There is no such return.' },
  RETURN_LINES_MISSING: { ko: '반품할 상품과 수량을 선택해 주십시오.', en: 'Choose what comes back, and how many.' },
  RETURN_LINE_REPEATED: {
    ko: '같은 상품이 두 번 선택되었습니다. 한 줄로 합쳐 주십시오.',
    en: 'An item is chosen twice. Put it in one row.',
  },
  RETURN_QUANTITY_INVALID: {
    ko: '반품수량은 1 이상의 정수로 입력해 주십시오.',
    en: 'The quantity is a whole number from 1 on.',
  },
  RETURN_QUANTITY_TOO_LARGE: {
    ko: '반품수량이 주문수량보다 많습니다. 수량을 확인해 주십시오.',
    en: 'That is more than was ordered. Look at the quantity.',
  },
  UNIT_ALREADY_RETURNING: {
    ko: '이미 반품이나 교환이 진행 중인 수량이 있습니다. 진행수량을 확인해 주십시오.',
    en: 'Some of these pieces are coming back already. Look at what is in progress.',
  },
  NOT_SHIPPED_YET: {
    ko: '아직 출고되지 않은 상품입니다. 반품이 아니라 주문 취소로 접수해 주십시오.',
    en: 'This has not been shipped. Cancel it instead of returning it.',
  },
  LINE_CANCELLED: { ko: '취소된 상품입니다.', en: 'This item was cancelled.' },
  ADDRESS_NOT_NORMALIZED: {
    ko: '바뀐 회송지 주소는 주소정제 후 접수할 수 있습니다.',
    en: 'A changed return address has to be normalised first.',
  },
  PICKUP_ADDRESS_MISSING: { ko: '회송지 주소를 입력해 주십시오.', en: 'Say where the goods are to be fetched.' },
  PICKUP_NAME_MISSING: { ko: '고객명을 입력해 주십시오.', en: 'Say who sends the goods back.' },
  PICKUP_PHONE_MISSING: {
    ko: '전화나 휴대폰 번호 가운데 하나를 9자리 이상 입력해 주십시오.',
    en: 'A phone or mobile number of 9 digits or more is needed.',
  },
  RETURN_NOTE_TOO_LONG: {
    ko: `비고는 ${NOTE_LENGTH}자까지 쓸 수 있습니다.`,
    en: `The note has at most ${NOTE_LENGTH} characters.`,
  },
  REPLACEMENTS_MISSING: { ko: '교환할 다른 상품을 입력해 주십시오.', en: 'Say what goes out instead.' },
  REPLACEMENT_INVALID: {
    ko: '교환할 상품의 수량은 1 이상, 가격은 0 이상의 정수로 입력해 주십시오.',
    en: 'Of what goes out instead, the quantity is a whole number from 1 on and the price from 0 on.',
  },
  VARIANT_DISCONTINUED: {
    ko: '더 이상 판매하지 않는 품목입니다. 다른 품목을 선택해 주십시오.',
    en: 'This item is no longer sold. Choose another.',
  },
  NOT_AN_EXCHANGE: { ko: '교환이 아니라 반품으로 접수된 건입니다.', en: 'This is a return, not an exchange.' },
  DIFFERENCE_DUE: {
    ko: '교환 차액이 아직 입금되지 않았습니다.',
    en: 'The price difference has not been paid yet.',
  },
  NO_DIFFERENCE_DUE: { ko: '받을 교환 차액이 없습니다.', en: 'There is no price difference to be paid.' },
  INSPECTION_INVALID: {
    ko: '검수 수량은 0 이상의 정수이고, 모두 합해 1개 이상, 접수한 수량 이하여야 합니다.',
    en: 'The pieces are whole numbers from 0 on, at least one together, and no more than were announced.',
  },
  INSPECTION_INCOMPLETE: {
    ko: '교환은 접수한 상품이 모두 도착해야 확정할 수 있습니다.',
    en: 'An exchange is confirmed when all of its goods are back.',
  },
  REFUND_INVALID: {
    ko: '환불 금액은 0원 이상의 정수로 입력해 주십시오.',
    en: 'The refund is a whole number from 0 won on.',
  },
  NOTHING_TO_REFUND: { ko: '환불할 금액이 없는 건입니다.', en: 'There is nothing to be paid back.' },
  DELEGATION_TOO_SMALL: {
    ko: '본사에 맡길 수 있는 수량보다 적습니다. 판매처에서 처리해 주십시오.',
    en: 'That is too few to hand over to the maker.',
  },
  ALREADY_DELEGATED: { ko: '이미 본사가 처리하는 건입니다.', en: 'The maker handles it already.' },
  DELEGATION_QUANTITY_INVALID: {
    ko: '위임 기준 수량은 1에서 10,000 사이의 정수로 입력해 주십시오.',
    en: 'The quantity is a whole number from 1 to 10,000.',
  },
  CLAIM_TURNED_DOWN: {
    ko: '판매처에서 이미 거부된 요청입니다. 판매처에서 확인한 뒤 반품으로 접수해 주십시오.',
    en: 'The marketplace turned this down before. Look there, and request a return if it is a new one.',
  },
};
