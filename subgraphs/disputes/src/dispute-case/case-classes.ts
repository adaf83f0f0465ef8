/** How the goods or services were sold (판매유형, K20). */
export const SALE_TYPES = [
  'GENERAL',
  'E_COMMERCE',
  'TV_HOME_SHOPPING',
  'DOOR_TO_DOOR',
  'TELEMARKETING',
  'MULTI_LEVEL',
  'STREET',
  'OTHER',
] as const;

/** How goods or services were sold. */
export type SaleType = (typeof SALE_TYPES)[number];

/** What the applicant complains of (청구이유, K20). */
export const CLAIM_REASONS = [
  'QUALITY',
  'CANCELLATION',
  'NON_PERFORMANCE',
  'WITHDRAWAL',
  'AFTER_SALES',
  'UNFAIR_ACT',
  'SAFETY',
  'PRICE',
  'LABELLING',
  'OTHER',
] as const;

/** What an applicant complains of. */
export type ClaimReason = (typeof CLAIM_REASONS)[number];

/** By what the applicant was won (상술유형, K20). */
export const SALES_TACTICS = [
  'FALSE_CLAIM',
  'FREE_OFFER',
  'PRIZE',
  'IMPERSONATION',
  'LURED',
  'CONTINUOUS_BILLING',
  'SUBSCRIPTION_TRAP',
  'PHISHING',
  'NONE',
] as const;

/** By what an applicant was won. */
export type SalesTactic = (typeof SALES_TACTICS)[number];

/** How a case came: from a ticket of the desk, an application in the portal, or a transfer of the counselling system. */
export const CASE_ORIGINS = ['DESK', 'PORTAL', 'IMPORT'] as const;

/** How a case came. */
export type CaseOrigin = (typeof CASE_ORIGINS)[number];

/** Regions of Korea, the 17 of public statistics (시·도). */
export const REGIONS = [
  'SEOUL',
  'BUSAN',
  'DAEGU',
  'INCHEON',
  'GWANGJU',
  'DAEJEON',
  'ULSAN',
  'SEJONG',
  'GYEONGGI',
  'GANGWON',
  'CHUNGBUK',
  'CHUNGNAM',
  'JEONBUK',
  'JEONNAM',
  'GYEONGBUK',
  'GYEONGNAM',
  'JEJU',
] as const;

/** Region of Korea. */
export type Region = (typeof REGIONS)[number];

/** Words with which addresses of a region begin. */
const BEGINNINGS: Readonly<Record<Region, readonly string[]>> = {
  SEOUL: ['서울'],
  BUSAN: ['부산'],
  DAEGU: ['대구'],
  INCHEON: ['인천'],
  GWANGJU: ['광주'],
  DAEJEON: ['대전'],
  ULSAN: ['울산'],
  SEJONG: ['세종'],
  GYEONGGI: ['경기'],
  GANGWON: ['강원'],
  CHUNGBUK: ['충북', '충청북'],
  CHUNGNAM: ['충남', '충청남'],
  JEONBUK: ['전북', '전라북'],
  JEONNAM: ['전남', '전라남'],
  GYEONGBUK: ['경북', '경상북'],
  GYEONGNAM: ['경남', '경상남'],
  JEJU: ['제주'],
};

/** Region of an address, by the word it begins with; none where that names no region. */
export function regionOf(address: string | null): Region | null {
  const text = (address ?? '').trim();
  return REGIONS.find((region) => BEGINNINGS[region].some((word) => text.startsWith(word))) ?? null;
}
