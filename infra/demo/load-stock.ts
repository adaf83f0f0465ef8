import type { Client } from 'pg';
import { demoStyles } from './catalogue.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import type { Population } from './population.ts';
import { demoStock } from './stock.ts';

/** Share of the list price that a consignee pays by contract, and since when. */
const CONTRACTS = [
  { storefront: 'PNR002', share: 0.55, from: '2026-01-01' },
  { storefront: 'PNR003', share: 0.6, from: '2026-01-01' },
  { storefront: 'PNR003', share: 0.58, from: '2026-09-01' },
] as const;

/** Fills the warehouse of the demo system and the prices at which consignees buy. */
export async function loadStock(client: Client, { orders, anchor }: Population): Promise<void> {
  const entries = demoStock(orders, anchor);
  await copyRows(
    client,
    'stock_entry',
    entries.map(({ id, variant, cause, onHand, collected, allocated, line, at }) => ({
      id,
      variant_id: variant,
      warehouse_code: '01',
      cause,
      on_hand: onHand,
      collected,
      allocated,
      subject_type: line ? 'OrderLine' : null,
      subject_id: line?.id ?? null,
      subject_label: line?.number ?? null,
      recorded_at: at,
    })),
  );
  await client.query(
    `insert into stock_level (variant_id, warehouse_code, on_hand, collected, allocated, changed_at)
     select variant_id, warehouse_code, sum(on_hand), sum(collected), sum(allocated), max(recorded_at)
     from stock_entry group by variant_id, warehouse_code`,
  );
  await copyRows(
    client,
    'contract_price',
    CONTRACTS.flatMap(({ storefront, share, from }) =>
      demoStyles.map(({ code, price }) => ({
        storefront_code: storefront,
        product_id: demoId('product', code),
        effective_from: from,
        amount: Math.round((price * share) / 100) * 100,
      })),
    ),
  );
}
