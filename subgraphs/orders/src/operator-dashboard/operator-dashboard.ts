/** Time of which a dashboard tells, in days in Asia/Seoul. */
export interface DashboardPeriod {
  readonly storefrontCode: string;
  readonly from: string;
  readonly to: string;
}

/** Most days of one dashboard. */
export const MOST_DAYS = 366;

/** Most products and variants that it lists one by one. */
export const MOST_ROWS = 20;
