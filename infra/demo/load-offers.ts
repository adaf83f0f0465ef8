import type { Client } from 'pg';
import { demoStyles } from './catalogue.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';

/** Part of the list price at which a consigned storefront sells, and of the styles it leaves out. */
const SELLERS = [
  { storefront: 'PNR001', share: 1, leavesOut: 0 },
  { storefront: 'PNR002', share: 0.92, leavesOut: 4 },
  { storefront: 'PNR003', share: 0.95, leavesOut: 3 },
] as const;

/** Lets the storefronts sell what they chose, at prices of their own. */
export async function loadOffers(client: Client, now: Date): Promise<void> {
  await copyRows(
    client,
    'storefront_offer',
    SELLERS.flatMap(({ storefront, share, leavesOut }) =>
      demoStyles
        .filter((_style, index) => leavesOut === 0 || index % leavesOut !== leavesOut - 1)
        .map(({ code, price }) => ({
          storefront_code: storefront,
          product_id: demoId('product', code),
          price: share === 1 ? null : Math.round((price * share) / 100) * 100,
          offered_at: now,
          changed_by_name: '본사',
          changed_at: now,
        })),
    ),
  );
}
