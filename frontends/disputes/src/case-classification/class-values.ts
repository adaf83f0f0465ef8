import type { ClaimReason, Region, SalesTactic, SaleType } from '../gql/graphql.ts';

/** What an applicant complains of, in the order of the choices. */
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
] as const satisfies readonly ClaimReason[];

/** How something was sold, in the order of the choices. */
export const SALE_TYPES = [
  'GENERAL',
  'E_COMMERCE',
  'TV_HOME_SHOPPING',
  'DOOR_TO_DOOR',
  'TELEMARKETING',
  'MULTI_LEVEL',
  'STREET',
  'OTHER',
] as const satisfies readonly SaleType[];

/** By what an applicant was won, in the order of the choices. */
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
] as const satisfies readonly SalesTactic[];

/** Regions of applicants, in the order in which they are named in Korea. */
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
] as const satisfies readonly Region[];

/** Gives the one of these words that is chosen; none for what is none of them. */
export function chosenOf<T extends string>(words: readonly T[], chosen: string): T | null {
  return words.find((word) => word === chosen) ?? null;
}
