import type { CaseOrigin, ClaimReason, Region, SalesTactic, SaleType } from './case-classes.ts';

interface Words {
  readonly ko: string;
  readonly en: string;
}

type WordsOf<Code extends string> = Readonly<Record<Code, Words>>;

/** Sale types as they are read (판매유형). */
export const SALE_TYPE_WORDS: WordsOf<SaleType> = {
  GENERAL: { ko: '일반판매', en: 'In a shop' },
  E_COMMERCE: { ko: '전자상거래', en: 'Online' },
  TV_HOME_SHOPPING: { ko: 'TV홈쇼핑', en: 'TV shopping' },
  DOOR_TO_DOOR: { ko: '방문판매', en: 'Door to door' },
  TELEMARKETING: { ko: '전화권유판매', en: 'By telephone' },
  MULTI_LEVEL: { ko: '다단계판매', en: 'Multi-level' },
  STREET: { ko: '노상판매', en: 'In the street' },
  OTHER: { ko: '기타', en: 'Other' },
};

/** Claim reasons as they are read (청구이유). */
export const CLAIM_REASON_WORDS: WordsOf<ClaimReason> = {
  QUALITY: { ko: '품질', en: 'Quality' },
  CANCELLATION: { ko: '계약해제·해지, 위약금', en: 'Cancellation and penalty' },
  NON_PERFORMANCE: { ko: '계약불이행', en: 'Not performed' },
  WITHDRAWAL: { ko: '청약철회', en: 'Withdrawal' },
  AFTER_SALES: { ko: 'A/S 불만', en: 'After-sales service' },
  UNFAIR_ACT: { ko: '부당행위', en: 'Unfair act' },
  SAFETY: { ko: '안전', en: 'Safety' },
  PRICE: { ko: '가격·요금', en: 'Price' },
  LABELLING: { ko: '표시·광고', en: 'Labels and advertising' },
  OTHER: { ko: '기타', en: 'Other' },
};

/** Sales tactics as they are read (상술유형). */
export const SALES_TACTIC_WORDS: WordsOf<SalesTactic> = {
  FALSE_CLAIM: { ko: '허위·과장', en: 'False claims' },
  FREE_OFFER: { ko: '무료 상술', en: 'Something for free' },
  PRIZE: { ko: '당첨 상술', en: 'A prize' },
  IMPERSONATION: { ko: '사칭', en: 'Impersonation' },
  LURED: { ko: '유인', en: 'Lured' },
  CONTINUOUS_BILLING: { ko: '자동결제', en: 'Continuous billing' },
  SUBSCRIPTION_TRAP: { ko: '해지 방해', en: 'Subscription trap' },
  PHISHING: { ko: '사기 쇼핑몰', en: 'Fraudulent shop' },
  NONE: { ko: '해당 없음', en: 'None' },
};

/** Regions as they are read (시·도). */
export const REGION_LABELS: WordsOf<Region> = {
  SEOUL: { ko: '서울', en: 'Seoul' },
  BUSAN: { ko: '부산', en: 'Busan' },
  DAEGU: { ko: '대구', en: 'Daegu' },
  INCHEON: { ko: '인천', en: 'Incheon' },
  GWANGJU: { ko: '광주', en: 'Gwangju' },
  DAEJEON: { ko: '대전', en: 'Daejeon' },
  ULSAN: { ko: '울산', en: 'Ulsan' },
  SEJONG: { ko: '세종', en: 'Sejong' },
  GYEONGGI: { ko: '경기', en: 'Gyeonggi' },
  GANGWON: { ko: '강원', en: 'Gangwon' },
  CHUNGBUK: { ko: '충북', en: 'Chungbuk' },
  CHUNGNAM: { ko: '충남', en: 'Chungnam' },
  JEONBUK: { ko: '전북', en: 'Jeonbuk' },
  JEONNAM: { ko: '전남', en: 'Jeonnam' },
  GYEONGBUK: { ko: '경북', en: 'Gyeongbuk' },
  GYEONGNAM: { ko: '경남', en: 'Gyeongnam' },
  JEJU: { ko: '제주', en: 'Jeju' },
};

/** Ways in as they are read (접수경로). */
export const ORIGIN_WORDS: WordsOf<CaseOrigin> = {
  DESK: { ko: '상담 이관', en: 'From a consultation' },
  PORTAL: { ko: '온라인 신청', en: 'Applied online' },
  IMPORT: { ko: '1372 이관', en: 'Transferred from 1372' },
};
