import { migration, rowPolicies } from '@madang/subgraph-kit';

const SELLS = "(select actor_is('OPERATOR'))";

/** Marketplaces of document 002, C10 (2020-03-27): code, name, products, orders, overseas, connector. */
const MARKETPLACES = [
  "('SMARTSTORE', '스마트스토어', 'SmartStore', true, true, false, 'NAVER')",
  "('ELEVENST', '11번가', '11st', true, true, false, 'CAFE24')",
  "('GMARKET', 'G마켓', 'Gmarket', true, true, false, 'CAFE24')",
  "('AUCTION', '옥션', 'Auction', true, true, false, 'CAFE24')",
  "('COUPANG', '쿠팡', 'Coupang', true, true, false, 'CAFE24')",
  "('INTERPARK', '인터파크', 'Interpark', true, true, false, 'CAFE24')",
  "('TENBYTEN', '텐바이텐', '10x10', true, true, false, 'CAFE24')",
  "('WEMAKEPRICE', '위메프', 'WeMakePrice', true, true, false, 'CAFE24')",
  "('BORIBORI', '보리보리', 'BoriBori', true, true, false, 'CAFE24')",
  "('BRICH', '브리치', 'Brich', true, true, false, 'CAFE24')",
  "('ABLY', '에이블리', 'Ably', true, true, false, 'CAFE24')",
  "('TMON', '티몬', 'TMON', true, true, false, 'CAFE24')",
  "('HOTTRACKS', '핫트랙스', 'Hottracks', true, true, false, 'CAFE24')",
  "('DAISOMALL', '다이소몰', 'Daiso Mall', true, true, false, 'CAFE24')",
  "('AKMALL', 'AK몰', 'AK Mall', true, true, false, 'CAFE24')",
  "('WIZWID', '위즈위드', 'Wizwid', true, true, false, 'CAFE24')",
  "('SHOPEE', '쇼피', 'Shopee', true, true, true, 'CAFE24')",
  "('KAKAO', '카카오톡 스토어', 'Kakao Talk Store', true, true, false, 'CAFE24')",
  "('HALFCLUB', '하프클럽', 'Halfclub', true, true, false, 'CAFE24')",
  "('MUSINSA', '무신사', 'Musinsa', true, true, false, 'CAFE24')",
  "('RAKUTEN', '라쿠텐', 'Rakuten', true, true, true, 'CAFE24')",
  "('TMALL', '티몰 글로벌', 'Tmall Global', true, true, true, 'CAFE24')",
  "('AMAZON', '아마존', 'Amazon', true, true, true, 'CAFE24')",
  "('JD', '징둥 월드와이드', 'JD Worldwide', true, true, null, 'CAFE24')",
  "('SSG', 'SSG', 'SSG', true, false, false, 'CAFE24')",
  "('MOONGORI', '문고리', 'Moongori', true, false, false, 'CAFE24')",
  "('PICKUNIQUE', '픽앤유니크', 'Pick&Unique', true, false, null, 'CAFE24')",
  "('POOM', '품', 'POOM', true, false, null, 'CAFE24')",
  "('ZIGZAG', '지그재그', 'Zigzag', false, true, false, 'CAFE24')",
];

/** Marketplaces at which storefronts sell through a connector, and what each can do (C10). */
export const addMarketplace = migration(
  'Migration20261128T0310_add_marketplace',
  `create table marketplace (
    code text primary key,
    name_ko text not null,
    name_en text not null,
    takes_products boolean not null,
    gives_orders boolean not null,
    is_overseas boolean,
    connector text not null check (connector in ('CAFE24', 'NAVER')),
    check (takes_products or gives_orders)
  )`,
  `insert into marketplace (code, name_ko, name_en, takes_products, gives_orders, is_overseas, connector)
   values ${MARKETPLACES.join(', ')}`,
  ...rowPolicies('marketplace', { own: SELLS, write: 'false' }),
  // Which storefront sells where is told by its orders.
  `create index sales_order_sold_at_index on sales_order (storefront_code, marketplace_code)
     where marketplace_code is not null`,
);
