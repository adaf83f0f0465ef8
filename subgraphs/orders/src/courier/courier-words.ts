import type { CodeWords } from '@madang/subgraph-kit';
import type { CourierCode } from './courier.ts';

/** What people are told when a courier does not carry. */
export const courierWords: CodeWords<CourierCode> = {
  ADDRESS_UNKNOWN: {
    ko: '주소를 찾을 수 없습니다. 도로명과 건물번호를 확인하고 주소를 골라 주십시오.',
    en: 'There is no such address. Look at the road and the number of the building, and choose an address.',
  },
  COURIER_AWAY: {
    ko: '택배사 시스템이 응답하지 않습니다. 아무것도 접수되지 않았으니 잠시 뒤 다시 시도해 주십시오.',
    en: 'The courier does not answer. Nothing was booked; try again in a while.',
  },
  COURIER_UNCLEAR: {
    ko: '택배사의 응답을 받지 못했습니다. 다시 시도해 주십시오. 같은 건이 두 번 접수되지는 않습니다.',
    en: 'The answer of the courier was lost. Try again; the same parcel is not booked twice.',
  },
  COURIER_REFUSED: {
    ko: '택배사가 접수하지 않았습니다. 받는 분의 이름, 전화번호, 주소를 확인해 주십시오.',
    en: 'The courier did not take it. Look at the name, the phone number and the address.',
  },
};
