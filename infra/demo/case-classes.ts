/** How often goods were sold in which way. */
export const SALE_TYPES = [
  [6, 'E_COMMERCE'],
  [4, 'GENERAL'],
  [2, 'DOOR_TO_DOOR'],
  [1, 'TELEMARKETING'],
  [1, 'TV_HOME_SHOPPING'],
] as const;

/** How often which tactic was met. */
export const SALES_TACTICS = [
  [8, 'NONE'],
  [2, 'FALSE_CLAIM'],
  [1, 'FREE_OFFER'],
  [1, 'CONTINUOUS_BILLING'],
] as const;

/** How often applicants live where. */
export const REGIONS = [
  [8, 'SEOUL'],
  [7, 'GYEONGGI'],
  [3, 'BUSAN'],
  [2, 'INCHEON'],
  [2, 'DAEGU'],
  [1, 'DAEJEON'],
  [1, 'JEJU'],
] as const;
