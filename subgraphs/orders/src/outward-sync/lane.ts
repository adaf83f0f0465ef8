import type { EntityManager } from '@mikro-orm/postgresql';

/** Time after which who is busy with a marketplace counts as gone, unless it says otherwise. */
const LEASE_MS = 60_000;

/** Since when changes are wanted that is all of them. */
export const EVER = new Date(0);

/** Right to tell one marketplace, which one process has at a time. */
export interface Lane {
  readonly connectionId: string;
  until: Date;
}

/**
 * Takes the lane of a connection; null where another process has it, who is then told to look at what changed since
 * `since` before it leaves.
 */
export async function takeLane(em: EntityManager, connectionId: string, since: Date, now: Date): Promise<Lane | null> {
  const until = new Date(now.getTime() + LEASE_MS);
  for (;;) {
    const taken = await em.execute<unknown[]>(
      `insert into connection_sync as sync (connection_id, busy_until, changed_at) values (?, ?, ?)
       on conflict (connection_id) do update set busy_until = excluded.busy_until
       where sync.busy_until is null or sync.busy_until < excluded.changed_at
       returning connection_id`,
      [connectionId, until, now],
    );
    if (taken.length > 0) return { connectionId, until };
    const told = await em.execute<unknown[]>(
      `update connection_sync set wanted_since = least(wanted_since, ?) where connection_id = ? and busy_until >= ?
       returning connection_id`,
      [since, connectionId, now],
    );
    // Who had it may have left in between; then it is free.
    if (told.length > 0) return null;
  }
}

/** Keeps a lane for longer; false where it was lost to somebody else. */
export async function keepLane(em: EntityManager, lane: Lane, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + LEASE_MS);
  const kept = await em.execute<unknown[]>(
    'update connection_sync set busy_until = ? where connection_id = ? and busy_until = ? returning connection_id',
    [until, lane.connectionId, lane.until],
  );
  lane.until = until;
  return kept.length > 0;
}

/** Leaves a lane, unless somebody wants more to be looked at meanwhile: then since when. Null where it is left. */
export async function leaveLane(em: EntityManager, lane: Lane): Promise<Date | null> {
  const [left] = await em.execute<{ wantedSince: string | null }[]>(
    `with before as (select connection_id, wanted_since from connection_sync where connection_id = ? for update)
     update connection_sync as sync
     set busy_until = case when before.wanted_since is null then null else sync.busy_until end, wanted_since = null
     from before where sync.connection_id = before.connection_id and sync.busy_until = ?
     returning before.wanted_since as "wantedSince"`,
    [lane.connectionId, lane.until],
  );
  return left?.wantedSince ? new Date(left.wantedSince) : null;
}

/** Leaves a lane whatever is wanted, because its marketplace cannot be asked; what is wanted is found again later. */
export async function abandonLane(em: EntityManager, lane: Lane): Promise<void> {
  await em.execute(
    'update connection_sync set busy_until = null, wanted_since = null where connection_id = ? and busy_until = ?',
    [lane.connectionId, lane.until],
  );
}
