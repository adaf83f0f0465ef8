import type { Context } from '@madang/subgraph-kit';
import { mayReadTerms, StorefrontRow } from '../storefront/index.ts';
import { piecesOf } from './dashboard-reads.ts';
import { MOST_DAYS, type DashboardPeriod } from './operator-dashboard.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Dashboard as far as it is told without being asked for a part. */
export interface Dashboard extends DashboardPeriod {
  readonly storefront: StorefrontRow;
  readonly shipped: number;
  readonly returned: number;
  readonly returnRate: number | null;
}

/** Opens the dashboard of a storefront that the viewer works with; a period that is too long loses its beginning. */
export async function openDashboard(
  { em, actor }: Context,
  { storefrontCode, from, to }: DashboardPeriod,
): Promise<Dashboard | null> {
  const storefront = mayReadTerms(actor, { code: storefrontCode })
    ? await em.findOne(StorefrontRow, { code: storefrontCode })
    : null;
  if (!storefront) return null;
  const earliest = new Date(Date.parse(to) - (MOST_DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  const period = { storefrontCode, from: from < earliest ? earliest : from, to };
  const { shipped, returned } = await piecesOf(em, period);
  const returnRate = shipped === 0 ? null : Math.round((returned / shipped) * 1000) / 10;
  return { ...period, storefront, shipped, returned, returnRate };
}
