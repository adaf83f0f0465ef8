/** Address that a parcel of the demo goes to; public buildings, where nobody lives. */
interface DemoAddress {
  readonly zipCode: string;
  readonly text: string;
}

const ADDRESSES: readonly DemoAddress[] = [
  { zipCode: '04524', text: '서울특별시 중구 세종대로 110, 3층' },
  { zipCode: '04537', text: '서울특별시 중구 명동길 74' },
  { zipCode: '06770', text: '서울특별시 서초구 매헌로 99, 101호' },
  { zipCode: '06236', text: '서울특별시 강남구 테헤란로 152, 12층' },
  { zipCode: '06164', text: '서울특별시 강남구 영동대로 513, B동 204호' },
  { zipCode: '13561', text: '경기도 성남시 분당구 불정로 6, 7층' },
  { zipCode: '34141', text: '대전광역시 유성구 대학로 291, N1동' },
  { zipCode: '48058', text: '부산광역시 해운대구 센텀남대로 35, 1층' },
  { zipCode: '55043', text: '전라북도 전주시 완산구 기린대로 99' },
  { zipCode: '63122', text: '제주특별자치도 제주시 문연로 6, 2층 201호' },
];

/** Address of an order, the same at every load. */
export function addressOf(orderNumber: string): DemoAddress {
  const digits = Number(orderNumber.replaceAll(/\D/g, '').slice(-6));
  const address = ADDRESSES[digits % ADDRESSES.length];
  if (!address) throw new Error('the demo knows no address');
  return address;
}
