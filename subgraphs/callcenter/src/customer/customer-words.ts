import type { CodeWords } from '@madang/subgraph-kit';

type OwnCode =
  | 'NAME_MISSING'
  | 'NAME_TOO_LONG'
  | 'MID_TOO_LONG'
  | 'CUSTOMER_NUMBER_UNFIT'
  | 'CUSTOMER_KNOWN'
  | 'CUSTOMER_MERGED'
  | 'CUSTOMER_CHANGED';

/** Reasons why an act on a customer can be refused. */
export type CustomerCode = OwnCode | 'CUSTOMER_UNKNOWN';

/** What people are told for each reason. */
export const customerCodeWords: CodeWords<OwnCode> = {
  NAME_MISSING: { ko: '고객 이름을 입력해 주십시오.', en: 'Enter the name of the customer.' },
  NAME_TOO_LONG: { ko: '고객 이름은 100자까지 입력할 수 있습니다.', en: 'A name has at most 100 characters.' },
  MID_TOO_LONG: { ko: 'MID는 50자까지 입력할 수 있습니다.', en: 'A MID has at most 50 characters.' },
  CUSTOMER_NUMBER_UNFIT: {
    ko: '전화번호를 숫자 8~11자리로 다시 입력해 주십시오. 가려진 번호는 저장할 수 없습니다.',
    en: 'Enter the number anew in 8 to 11 digits. A masked number cannot be saved.',
  },
  CUSTOMER_KNOWN: {
    ko: '같은 이름과 전화번호의 고객이 이미 있습니다. 고객을 조회해 선택해 주십시오.',
    en: 'There is a customer of this name and number already. Look them up.',
  },
  CUSTOMER_MERGED: {
    ko: '다른 고객으로 합쳐진 고객입니다. 합쳐진 고객을 열어 고쳐 주십시오.',
    en: 'This customer was merged into another. Open that one and change it there.',
  },
  CUSTOMER_CHANGED: {
    ko: '다른 담당자가 먼저 고객 정보를 고쳤습니다. 지금 저장된 값을 확인한 뒤 다시 저장해 주십시오.',
    en: 'Somebody changed this customer meanwhile. Look at what is saved now, and save again.',
  },
};
