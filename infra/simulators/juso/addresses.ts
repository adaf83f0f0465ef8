/** Address as the address register has it. */
export interface KnownAddress {
  readonly siNm: string;
  readonly sggNm: string;
  readonly emdNm: string;
  /** Road, and the number of the building on it. */
  readonly rn: string;
  readonly buldMnnm: number;
  readonly buldSlno: number;
  /** Lot in the old way of addressing. */
  readonly lot: string;
  readonly bdNm: string;
  readonly zipNo: string;
  readonly admCd: string;
}

function known(
  [siNm, sggNm, emdNm]: readonly [string, string, string],
  [rn, number, lot]: readonly [string, string, string],
  [bdNm, zipNo, admCd]: readonly [string, string, string],
): KnownAddress {
  const [main = '0', side = '0'] = number.split('-');
  return { siNm, sggNm, emdNm, rn, buldMnnm: Number(main), buldSlno: Number(side), lot, bdNm, zipNo, admCd };
}

/** Addresses of the simulated register: public buildings, and two streets of one name. */
export const ADDRESSES: readonly KnownAddress[] = [
  known(['서울특별시', '중구', '태평로1가'], ['세종대로', '110', '31'], ['서울특별시청', '04524', '1114010300']),
  known(['서울특별시', '중구', '명동2가'], ['명동길', '74', '1-1'], ['명동성당', '04537', '1114012800']),
  known(['서울특별시', '서초구', '양재동'], ['매헌로', '99', '236'], ['매헌기념관', '06770', '1165010200']),
  known(['서울특별시', '강남구', '역삼동'], ['테헤란로', '152', '737'], ['강남파이낸스센터', '06236', '1168010100']),
  known(['서울특별시', '강남구', '삼성동'], ['영동대로', '513', '159'], ['코엑스', '06164', '1168010500']),
  known(['경기도', '포천시 소흘읍', '송우리'], ['호국로', '287', '726-3'], ['포천물류센터', '11177', '4165025024']),
  known(['경기도', '성남시 분당구', '정자동'], ['불정로', '6', '178-1'], ['그린팩토리', '13561', '4113510300']),
  known(['인천광역시', '중구', '운서동'], ['공항로', '272', '2851'], ['인천국제공항', '22382', '2811014700']),
  known(['대전광역시', '유성구', '구성동'], ['대학로', '291', '373-1'], ['한국과학기술원', '34141', '3020010400']),
  known(['부산광역시', '해운대구', '우동'], ['센텀남대로', '35', '1495'], ['신세계센텀시티', '48058', '2635010500']),
  known(
    ['전라북도', '전주시 완산구', '풍남동3가'],
    ['기린대로', '99', '83-4'],
    ['전주한옥마을', '55043', '4511110800'],
  ),
  known(['제주특별자치도', '제주시', '연동'], ['문연로', '6', '312-1'], ['제주특별자치도청', '63122', '5011012200']),
  // One road name in two towns: whoever says no town means either.
  known(['서울특별시', '종로구', '사직동'], ['중앙로', '12', '1-28'], ['', '03170', '1111011500']),
  known(['강원특별자치도', '춘천시', '중앙로1가'], ['중앙로', '12', '67-1'], ['', '24270', '5111010600']),
];

/** Road and number, e.g. 세종대로 110. */
export function roadOf({ rn, buldMnnm, buldSlno }: KnownAddress): string {
  return `${rn} ${buldMnnm}${buldSlno > 0 ? `-${buldSlno}` : ''}`;
}

/** Addresses that a keyword means: each of its words is a part of the address, or the whole of its number. */
export function addressesFor(keyword: string): KnownAddress[] {
  const words = keyword.split(/[\s,()]+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  return ADDRESSES.filter((address) => words.every((word) => isPart(address, word)));
}

function isPart(address: KnownAddress, word: string): boolean {
  const { siNm, sggNm, emdNm, rn, lot, bdNm } = address;
  if (/^\d+(-\d+)?$/.test(word)) return roadOf(address) === `${rn} ${word}` || lot === word;
  const shortened = siNm.replace(/(특별자치|특별|광역)?[시도]$/, '');
  return [siNm, shortened, ...sggNm.split(' '), emdNm, rn, bdNm].some((part) => part !== '' && part === word);
}
