import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ApiKeyRow } from '../api-key/index.ts';
import { PersonRow } from '../person/index.ts';

/** What the gateway counted of one key or person in one hour since its last batch. */
export interface UsageEntry {
  readonly keyId: string | null;
  readonly actorId: string;
  readonly hour: Date;
  readonly requests: number;
  readonly points: number;
  readonly refused: number;
  readonly errors: number;
}

/** Counts a batch once, however often it is delivered; false for one that was counted before. */
export async function takeUsage(
  em: EntityManager,
  batch: { readonly id: string; readonly entries: readonly UsageEntry[] },
  now: Date,
): Promise<boolean> {
  return em.transactional(async (tx) => {
    const fresh = await tx.execute(
      'insert into api_usage_batch (id, taken_at) values (?, ?) on conflict (id) do nothing returning id',
      [batch.id, now],
    );
    if (fresh.length === 0) return false;
    const businessOf = await businesses(tx, batch.entries);
    // Two replicas of the gateway count the same places: one order of rows for both.
    for (const entry of batch.entries.toSorted(byPlace)) await add(tx, entry, businessOf(entry));
    return true;
  });
}

async function add(tx: EntityManager, entry: UsageEntry, businessId: string | null): Promise<void> {
  const { actorId, keyId, requests, points, refused, errors } = entry;
  const hour = new Date(Math.floor(entry.hour.getTime() / 3_600_000) * 3_600_000);
  await tx.execute(
    `insert into api_usage (id, hour, actor_id, key_id, business_id, requests, points, refused, errors)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict on constraint api_usage_place_unique do update set
       requests = api_usage.requests + excluded.requests, points = api_usage.points + excluded.points,
       refused = api_usage.refused + excluded.refused, errors = api_usage.errors + excluded.errors`,
    [newId(), hour, actorId, keyId, businessId, requests, points, refused, errors],
  );
}

/** Business to which an entry is counted: that of the key, or of the person; read for the whole batch at once. */
async function businesses(
  tx: EntityManager,
  entries: readonly UsageEntry[],
): Promise<(entry: UsageEntry) => string | null> {
  const keyIds = entries.flatMap(({ keyId }) => keyId ?? []);
  const keys = await tx.find(ApiKeyRow, { id: { $in: keyIds } });
  const people = await tx.find(PersonRow, { id: { $in: entries.map(({ actorId }) => actorId) } });
  const known = new Map([...people, ...keys].map(({ id, businessId }) => [id, businessId ?? null]));
  return ({ keyId, actorId }) => known.get(keyId ?? actorId) ?? null;
}

function byPlace(one: UsageEntry, other: UsageEntry): number {
  return placeOf(one) < placeOf(other) ? -1 : 1;
}

function placeOf({ hour, actorId, keyId }: UsageEntry): string {
  return `${hour.toISOString()} ${actorId} ${keyId}`;
}
