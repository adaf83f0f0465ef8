import { addJob, announce } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PUSH_STOCK } from '../stock/index.ts';
import { nextTry } from './back-off.ts';
import { SYNC_TOPIC } from './outward-sync.ts';

/** Why a marketplace cannot be told now, and from when on it may be asked again. */
export interface Trouble {
  readonly code: string;
  readonly retryAt: Date;
}

/** Notes that a marketplace took what it was told; who watches hears of it when that is news. */
export async function noteDone(em: EntityManager, connectionId: string, now: Date): Promise<void> {
  await em.transactional(async (tx) => {
    const [before] = await tx.execute<{ trouble: string | null }[]>(
      'select trouble from connection_sync where connection_id = ? for update',
      [connectionId],
    );
    await tx.execute(
      `update connection_sync set last_done_at = ?, failures = 0, retry_at = null, trouble = null, trouble_since = null,
         changed_at = ?
       where connection_id = ?`,
      [now, now, connectionId],
    );
    if (before?.trouble) await announce(tx, { topic: SYNC_TOPIC, id: connectionId, keys: {} });
  });
}

/** Notes that a marketplace cannot be told for now and puts the next try on the list; each takes longer than the one before. */
export async function noteTrouble(em: EntityManager, connectionId: string, trouble: Trouble, now: Date): Promise<void> {
  await em.transactional(async (tx) => {
    const [before] = await tx.execute<{ failures: number; trouble: string | null }[]>(
      'select failures, trouble from connection_sync where connection_id = ? for update',
      [connectionId],
    );
    const failures = Math.min((before?.failures ?? 0) + 1, 30);
    const retryAt = new Date(Math.max(trouble.retryAt.getTime(), nextTry(now, failures).getTime()));
    await tx.execute(
      `update connection_sync set failures = ?, retry_at = ?, trouble = ?, trouble_since = coalesce(trouble_since, ?),
         changed_at = ?
       where connection_id = ?`,
      [failures, retryAt, trouble.code, now, now, connectionId],
    );
    await addJob(tx, PUSH_STOCK, { connectionId }, { at: retryAt, key: `${PUSH_STOCK}:${connectionId}` });
    if (before?.trouble !== trouble.code) await announce(tx, { topic: SYNC_TOPIC, id: connectionId, keys: {} });
  });
}
