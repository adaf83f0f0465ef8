import { batch } from '@madang/subgraph-kit';
import { ChannelListingRow } from '../connection/index.ts';
import { ConnectionSyncRow, ReconciliationRow } from './outward-sync.entity.ts';

/** Figures of a marketplace. */
export interface ChannelCounts {
  readonly waitingTasks: number;
  readonly failedTasks: number;
  readonly listings: number;
  readonly refused: number;
  readonly openDrifts: number;
}

const NONE: ChannelCounts = { waitingTasks: 0, failedTasks: 0, listings: 0, refused: 0, openDrifts: 0 };

/** Refused listings that are shown of one marketplace. */
const SHOWN_LISTINGS = 50;

/** Figures by connection, in one statement. */
export const channelCounts = batch<string, ChannelCounts>(async ({ em }, ids) => {
  const rows = await em.execute<(ChannelCounts & { readonly id: string })[]>(
    `select asked.id::text as id,
       (select count(*) from outward_task
        where connection_id = asked.id and state = 'WAITING' and kind <> 'ANSWER')::int as "waitingTasks",
       (select count(*) from outward_task
        where connection_id = asked.id and state = 'FAILED' and kind <> 'ANSWER')::int as "failedTasks",
       (select count(*) from channel_listing where connection_id = asked.id)::int as listings,
       (select count(*) from channel_listing where connection_id = asked.id and push_error is not null)::int as refused,
       (select count(*) from channel_drift where connection_id = asked.id and state = 'FOUND')::int as "openDrifts"
     from (select json_array_elements_text(?::json)::uuid as id) as asked`,
    [JSON.stringify(ids)],
  );
  const counts = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => counts.get(id) ?? NONE);
});

/** How things stand by connection; null where nothing was told yet. */
export const syncOf = batch<string, ConnectionSyncRow | null>(async ({ em }, ids) => {
  const rows = await em.find(ConnectionSyncRow, { connectionId: { $in: [...ids] } });
  return ids.map((id) => rows.find(({ connectionId }) => connectionId === id) ?? null);
});

/** Last comparison by connection; null where there was none. */
export const lastReconciliationOf = batch<string, ReconciliationRow | null>(async ({ em }, ids) => {
  const latest = await em.execute<{ id: string }[]>(
    `select distinct on (connection_id) id from reconciliation
     where connection_id in (select json_array_elements_text(?::json)::uuid)
     order by connection_id, started_at desc, id desc`,
    [JSON.stringify(ids)],
  );
  const rows = await em.find(ReconciliationRow, { id: { $in: latest.map(({ id }) => id) } });
  return ids.map((id) => rows.find(({ connectionId }) => connectionId === id) ?? null);
});

/** Listings by connection whose quantity the marketplace did not take, 50 at most each. */
export const refusedListingsOf = batch<string, ChannelListingRow[]>(async ({ em }, ids) => {
  const ranked = await em.execute<{ connectionId: string; variantId: string }[]>(
    `select "connectionId", "variantId" from (
       select connection_id as "connectionId", variant_id as "variantId",
         row_number() over (partition by connection_id order by variant_id) as place
       from channel_listing
       where push_error is not null and connection_id in (select json_array_elements_text(?::json)::uuid)
     ) as refused where place <= ?`,
    [JSON.stringify(ids), SHOWN_LISTINGS],
  );
  const rows = ranked.length === 0 ? [] : await em.find(ChannelListingRow, { $or: ranked });
  return ids.map((id) => rows.filter(({ connectionId }) => connectionId === id));
});
