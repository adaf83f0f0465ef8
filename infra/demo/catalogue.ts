import { demoId } from './demo-id.ts';

/** Item category by which consultations are counted. */
export interface DemoItem {
  readonly code: string;
  readonly ko: string;
  readonly en: string;
  /** Share of all consultations, in thousandths; the ten largest follow the published figures of 2018, the rest is synthetic. */
  readonly weight: number;
  /** How the last month stands against the usual. */
  readonly surge: number;
}

/** Item categories of the demo system. */
export const demoItems: readonly DemoItem[] = [
  { code: 'BED', ko: '침대', en: 'Beds', weight: 67, surge: 1 },
  { code: 'MOBILE_SERVICE', ko: '이동전화서비스', en: 'Mobile phone service', weight: 56, surge: 0.9 },
  { code: 'SMARTPHONE', ko: '스마트폰', en: 'Smartphones', weight: 46, surge: 1.1 },
  { code: 'GYM', ko: '헬스장', en: 'Gyms', weight: 43, surge: 1.2 },
  { code: 'OVERSEAS_TRIP', ko: '국외여행', en: 'Overseas trips', weight: 33, surge: 0.8 },
  { code: 'BROADBAND', ko: '초고속인터넷', en: 'Broadband internet', weight: 33, surge: 1 },
  { code: 'DENTIST', ko: '치과', en: 'Dentists', weight: 31, surge: 1 },
  { code: 'WATER_PURIFIER', ko: '정수기대여', en: 'Water purifier rental', weight: 28, surge: 0.9 },
  { code: 'AIRLINE', ko: '항공여객', en: 'Air travel', weight: 28, surge: 1.3 },
  { code: 'PARCEL', ko: '택배', en: 'Parcel delivery', weight: 25, surge: 1.1 },
  { code: 'MOBILE_GAME', ko: '모바일게임서비스', en: 'Mobile games', weight: 24, surge: 2.3 },
  { code: 'JACKET', ko: '점퍼·재킷류', en: 'Jackets', weight: 22, surge: 1.8 },
  { code: 'SHIRT', ko: '셔츠', en: 'Shirts', weight: 16, surge: 1 },
  { code: 'DRESS', ko: '원피스', en: 'Dresses', weight: 15, surge: 0.9 },
  { code: 'SNEAKERS', ko: '운동화', en: 'Sneakers', weight: 18, surge: 1.1 },
  { code: 'BAG', ko: '가방', en: 'Bags', weight: 12, surge: 1 },
];

/** Id of an item category. */
export function itemId(code: string): string {
  return demoId('item-category', code);
}

/** Style that the warehouse sells, in its colours and sizes. */
export interface DemoStyle {
  readonly code: string;
  readonly name: string;
  readonly item: string;
  readonly price: number;
  readonly colours: readonly (readonly [string, string])[];
  readonly sizes: readonly string[];
}

const CLOTHES = ['S', 'M', 'L', 'XL'];

/** Styles of the demo warehouse; the first is the one of document 002. */
export const demoStyles: readonly DemoStyle[] = [
  {
    code: 'D16MMP101',
    name: '20161109TEST6',
    item: 'JACKET',
    price: 150_000,
    colours: [
      ['GY', '그레이'],
      ['OR', '오렌지'],
    ],
    sizes: CLOTHES,
  },
  {
    code: 'D26FJK204',
    name: '경량 패딩 점퍼',
    item: 'JACKET',
    price: 129_000,
    colours: [
      ['BK', '블랙'],
      ['NV', '네이비'],
    ],
    sizes: CLOTHES,
  },
  {
    code: 'D26FJK311',
    name: '울 블렌드 하프 코트',
    item: 'JACKET',
    price: 239_000,
    colours: [
      ['BE', '베이지'],
      ['BK', '블랙'],
    ],
    sizes: CLOTHES,
  },
  {
    code: 'D26FSH110',
    name: '옥스퍼드 셔츠',
    item: 'SHIRT',
    price: 49_000,
    colours: [
      ['WH', '화이트'],
      ['SK', '스카이블루'],
    ],
    sizes: CLOTHES,
  },
  {
    code: 'D26FSH127',
    name: '플란넬 체크 셔츠',
    item: 'SHIRT',
    price: 59_000,
    colours: [
      ['RD', '레드'],
      ['GN', '그린'],
    ],
    sizes: CLOTHES,
  },
  {
    code: 'D26FOP405',
    name: '랩 미디 원피스',
    item: 'DRESS',
    price: 89_000,
    colours: [
      ['IV', '아이보리'],
      ['BK', '블랙'],
    ],
    sizes: ['S', 'M', 'L'],
  },
  {
    code: 'D26FOP418',
    name: '니트 롱 원피스',
    item: 'DRESS',
    price: 99_000,
    colours: [
      ['CH', '차콜'],
      ['BR', '브라운'],
    ],
    sizes: ['S', 'M', 'L'],
  },
  {
    code: 'D26FSN501',
    name: '데일리 러닝화',
    item: 'SNEAKERS',
    price: 79_000,
    colours: [
      ['WH', '화이트'],
      ['BK', '블랙'],
    ],
    sizes: ['240', '250', '260', '270'],
  },
  {
    code: 'D26FSN520',
    name: '스웨이드 스니커즈',
    item: 'SNEAKERS',
    price: 109_000,
    colours: [
      ['GY', '그레이'],
      ['NV', '네이비'],
    ],
    sizes: ['240', '250', '260', '270'],
  },
  {
    code: 'D26FBG601',
    name: '캔버스 토트백',
    item: 'BAG',
    price: 39_000,
    colours: [
      ['BE', '베이지'],
      ['BK', '블랙'],
    ],
    sizes: ['F'],
  },
];

/** Variant of a style: one colour in one size. */
export interface DemoVariant {
  readonly id: string;
  readonly sku: string;
  readonly style: DemoStyle;
  readonly colour: string;
  readonly size: string;
}

/** Every variant of every style. */
export const demoVariants: readonly DemoVariant[] = demoStyles.flatMap((style) =>
  style.colours.flatMap(([code, colour]) =>
    style.sizes.map((size) => {
      const sku = `${style.code}-${code}-${size}`;
      return { id: demoId('variant', sku), sku, style, colour, size };
    }),
  ),
);
