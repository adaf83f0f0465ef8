import { enumOf } from '@madang/subgraph-kit';

/** Ways of sale in the graph. */
export const SaleTypeEnum = enumOf('SaleType', 'How the goods or services were sold (판매유형, K20)', {
  GENERAL: 'In a shop (일반판매)',
  E_COMMERCE: 'Online (전자상거래)',
  TV_HOME_SHOPPING: 'By television (TV홈쇼핑)',
  DOOR_TO_DOOR: 'At the door (방문판매)',
  TELEMARKETING: 'By telephone (전화권유판매)',
  MULTI_LEVEL: 'By a pyramid of sellers (다단계판매)',
  STREET: 'In the street (노상판매)',
  OTHER: 'In another way (기타)',
});

/** Claim reasons in the graph. */
export const ClaimReasonEnum = enumOf('ClaimReason', 'What the applicant complains of (청구이유, K20)', {
  QUALITY: 'Quality (품질)',
  CANCELLATION: 'Cancelling the contract, or what is asked for it (계약해제·해지, 위약금)',
  NON_PERFORMANCE: 'What was agreed is not done (계약불이행)',
  WITHDRAWAL: 'Withdrawal within its period (청약철회)',
  AFTER_SALES: 'Repair and service after the sale (A/S불만)',
  UNFAIR_ACT: 'Unfair acts (부당행위)',
  SAFETY: 'Safety (안전)',
  PRICE: 'Price and fees (가격·요금)',
  LABELLING: 'Labels and advertising (표시·광고)',
  OTHER: 'Something else (기타)',
});

/** Sales tactics in the graph. */
export const SalesTacticEnum = enumOf('SalesTactic', 'By what the applicant was won (상술유형, K20)', {
  FALSE_CLAIM: 'Claims that were not true (허위·과장)',
  FREE_OFFER: 'Something for free (무료 상술)',
  PRIZE: 'A prize (당첨 상술)',
  IMPERSONATION: 'In the name of somebody else (사칭)',
  LURED: 'Led somewhere to be sold to (유인)',
  CONTINUOUS_BILLING: 'Paying on without having agreed (자동결제)',
  SUBSCRIPTION_TRAP: 'A subscription that is hard to leave (다크패턴)',
  PHISHING: 'A shop that is none (사기 쇼핑몰)',
  NONE: 'None of these (해당 없음)',
});

/** Ways in which cases come, in the graph. */
export const CaseOriginEnum = enumOf('CaseOrigin', 'How a case came in', {
  DESK: 'From a ticket of the call center (상담 이관)',
  PORTAL: 'From an application in the portal (온라인 신청)',
  IMPORT: 'From a transfer of the counselling system (1372 이관)',
});

/** Regions in the graph. */
export const RegionEnum = enumOf('Region', 'Province or metropolitan city of an applicant (시·도)', {
  SEOUL: '서울',
  BUSAN: '부산',
  DAEGU: '대구',
  INCHEON: '인천',
  GWANGJU: '광주',
  DAEJEON: '대전',
  ULSAN: '울산',
  SEJONG: '세종',
  GYEONGGI: '경기',
  GANGWON: '강원',
  CHUNGBUK: '충북',
  CHUNGNAM: '충남',
  JEONBUK: '전북',
  JEONNAM: '전남',
  GYEONGBUK: '경북',
  GYEONGNAM: '경남',
  JEJU: '제주',
});
