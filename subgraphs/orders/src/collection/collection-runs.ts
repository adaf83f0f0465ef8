import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { StorefrontConnectionRow } from '../connection/index.ts';
import { alarmOnce } from './alarm-once.ts';
import type { Intake } from './collected-from.ts';
import type { CollectionCause, CollectionError } from './collection.ts';

/** Right to collect from a connection, alone for a while. */
export interface Lease {
  readonly runId: string;
  readonly connectionId: string;
  readonly storefrontCode: string;
  readonly collectedUntil: Date | null;
  /** Runs that failed before this one, one after the other. */
  readonly failures: number;
}

/** Time after which somebody else may take over from a run that says nothing any more. */
const LEASE_SECONDS = 60;

/** Takes the right to collect, unless somebody has it; a run that somebody waits for is the one that is made. */
export async function lease(
  em: EntityManager,
  { id, storefrontCode }: StorefrontConnectionRow,
  freshId: string,
): Promise<Lease | null> {
  return em.transactional(async (tx) => {
    await tx.execute('insert into collection_state (id, storefront_code) values (?, ?) on conflict (id) do nothing', [
      id,
      storefrontCode,
    ]);
    const [waiting] = await tx.execute<{ id: string }[]>(
      `select id from collection_run where connection_id = ? and state = 'WAITING' for update`,
      [id],
    );
    const runId = waiting?.id ?? freshId;
    const [held] = await tx.execute<{ until: Date | string | null; failures: number }[]>(
      `update collection_state set lease_id = ?, leased_until = clock_timestamp() + ? * interval '1 second'
       where id = ? and (leased_until is null or leased_until < clock_timestamp())
       returning collected_until as until, failures`,
      [runId, LEASE_SECONDS, id],
    );
    if (!held) return null;
    const collectedUntil = held.until === null ? null : new Date(held.until);
    return { runId, connectionId: id, storefrontCode, collectedUntil, failures: held.failures };
  });
}

/** Puts a run on the list that waits for its turn; gives the one that waits already where there is one. */
export async function askForRun(
  tx: EntityManager,
  { id, storefrontCode }: Pick<StorefrontConnectionRow, 'id' | 'storefrontCode'>,
  { cause, askedBy, now }: { readonly cause: CollectionCause; readonly askedBy: string | null; readonly now: Date },
): Promise<string> {
  for (;;) {
    const added = await tx.execute<{ id: string }[]>(
      `insert into collection_run (id, connection_id, storefront_code, cause, asked_by, state, asked_at)
       values (?, ?, ?, ?, ?, 'WAITING', ?) on conflict (connection_id) where state = 'WAITING' do nothing returning id`,
      [newId(), id, storefrontCode, cause, askedBy, now],
    );
    const [waiting] = await tx.execute<{ id: string }[]>(
      `select id from collection_run where connection_id = ? and state = 'WAITING'`,
      [id],
    );
    // One that waited may have begun in between; then ours is added the next time.
    const run = added[0] ?? waiting;
    if (run) return run.id;
  }
}

/** Begins a run, and ends one that was stopped in the middle. */
export async function startRun(
  em: EntityManager,
  { runId, connectionId, storefrontCode }: Lease,
  { from, to, now }: { readonly from: Date; readonly to: Date; readonly now: Date },
): Promise<void> {
  await em.transactional(async (tx) => {
    await tx.execute(
      `update collection_run set state = 'FAILED', error_code = 'FAULT', ended_at = ?
       where connection_id = ? and state = 'RUNNING'`,
      [now, connectionId],
    );
    await tx.execute(
      `insert into collection_run (id, connection_id, storefront_code, cause, state, window_from, window_to, asked_at, started_at)
       values (?, ?, ?, 'CLOCK', 'RUNNING', ?, ?, ?, ?)
       on conflict (id) do update set state = 'RUNNING', window_from = excluded.window_from,
         window_to = excluded.window_to, started_at = excluded.started_at`,
      [runId, connectionId, storefrontCode, from, to, now, now],
    );
    await tx.execute('update collection_state set last_run_at = ? where id = ?', [now, connectionId]);
  });
}

/** Keeps the right to collect, for who has it. */
export async function keepLease(em: EntityManager, { runId, connectionId }: Lease): Promise<void> {
  await em.execute(
    `update collection_state set leased_until = clock_timestamp() + ? * interval '1 second' where id = ? and lease_id = ?`,
    [LEASE_SECONDS, connectionId, runId],
  );
}

/** Adds what a batch brought, and keeps the lease. */
export async function noteProgress(
  em: EntityManager,
  { runId, connectionId }: Lease,
  { read, added, changed, known, unpaid, quarantined }: Intake & { readonly read: number },
): Promise<void> {
  await em.execute(
    `with kept as (
       update collection_state set leased_until = clock_timestamp() + ? * interval '1 second' where id = ? and lease_id = ?
     )
     update collection_run set read = read + ?, added = added + ?, changed = changed + ?, known = known + ?,
       unpaid = unpaid + ?, quarantined = quarantined + ? where id = ?`,
    [LEASE_SECONDS, connectionId, runId, read, added, changed, known, unpaid, quarantined, runId],
  );
}

/** How a run ended. */
export interface RunEnd {
  readonly error: CollectionError | null;
  /** Moment before which the clock does not ask again. */
  readonly nextAt: Date | null;
  /** Moment up to which everything is here, where nothing went wrong. */
  readonly until: Date;
  readonly now: Date;
}

/** Ends a run and gives the right back. */
export async function endRun(
  em: EntityManager,
  { runId, connectionId }: Lease,
  { error, nextAt, until, now }: RunEnd,
): Promise<void> {
  await em.transactional(async (tx) => {
    await tx.execute(
      `update collection_run set state = ?, error_code = ?, ended_at = ? where id = ? and state = 'RUNNING'`,
      [error ? 'FAILED' : 'DONE', error, now, runId],
    );
    await tx.execute(
      error
        ? `update collection_state set error_code = ?, error_at = ?, failures = failures + 1, next_at = ?,
             failing_since = coalesce(failing_since, ?), lease_id = null, leased_until = null
           where id = ? and lease_id = ?`
        : `update collection_state set collected_until = ?, last_success_at = ?, failures = 0, next_at = null,
             error_code = null, failing_since = null, alarmed_at = null, lease_id = null, leased_until = null
           where id = ? and lease_id = ?`,
      error ? [error, now, nextAt, now, connectionId, runId] : [until, now, connectionId, runId],
    );
    if (error) await alarmOnce(tx, { connectionId, error, now });
  });
}
