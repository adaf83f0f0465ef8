import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChannelTrouble } from '../connector/index.ts';
import type { DriftKind } from './outward-sync.ts';

/** Comparison that is under way. */
export interface Comparison {
  readonly id: string;
  readonly connectionId: string;
  readonly storefrontCode: string;
}

/** Difference between a marketplace and us. */
export interface FoundDrift {
  readonly kind: DriftKind;
  readonly variantId: string | null;
  readonly orderId: string | null;
  readonly externalNumber: string | null;
  readonly seen: string;
  readonly expected: string;
}

/** Ends a comparison because the marketplace cannot be read. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly code: ChannelTrouble | 'UNCLEAR' | 'REFUSED';

  constructor(code: Unreadable['code']) {
    super(code);
    this.code = code;
  }
}

/** Writes down differences as they were found. */
export async function noteDrifts(
  em: EntityManager,
  { id, connectionId, storefrontCode }: Comparison,
  drifts: readonly FoundDrift[],
  now: Date,
): Promise<void> {
  if (drifts.length === 0) return;
  await em.execute(
    `insert into channel_drift (id, reconciliation_id, connection_id, storefront_code, kind, variant_id, order_id,
       external_number, seen, expected, state, found_at)
     select id, ?, ?, ?, kind, "variantId", "orderId", "externalNumber", seen, expected, 'FOUND', ?
     from json_to_recordset(?::json) as drift (id uuid, kind text, "variantId" uuid, "orderId" uuid,
       "externalNumber" text, seen text, expected text)`,
    [id, connectionId, storefrontCode, now, JSON.stringify(drifts.map((drift) => ({ ...drift, id: newId() })))],
  );
  await em.execute('update reconciliation set drifts_found = drifts_found + ? where id = ?', [drifts.length, id]);
}
