import { runApart, type Job } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { TELL_TASKS } from '../outward-task/index.ts';
import { PUSH_PRODUCTS } from '../product-queue/index.ts';
import { PUSH_STOCK } from '../stock/index.ts';
import { connectionsBehind } from './differing-listings.ts';
import { EVER } from './lane.ts';
import { RECONCILE, RECONCILE_ALL, SWEEP } from './outward-sync.ts';
import { pushProducts } from './push-products.ts';
import { reconcileAll, reconcileOne } from './reconcile.ts';
import { runLane } from './run-lane.ts';
import { settleDrifts } from './settle-drifts.ts';

/** What was changed within this time is looked at: longer than an act takes to commit and its job to begin. */
const RECENT_MS = 120_000;

/** Minute of the hour at which everything is compared, whatever changed. */
const WHOLE_MINUTE = 17;

const scope = z.object({
  connectionId: z.uuid().optional(),
  storefrontCode: z.string().optional(),
  reconciliationId: z.uuid().optional(),
  again: z.boolean().optional(),
});

/** Work of the outward sync. */
export const outwardJobs: Readonly<Record<string, Job>> = {
  [PUSH_STOCK]: {
    run: async (em, payload, now) => {
      const { connectionId, storefrontCode, again } = scope.parse(payload);
      if (connectionId && again) await forgetRefusals(em, connectionId);
      if (connectionId) return runLanes(em, [connectionId], EVER, now);
      if (storefrontCode) return runLanes(em, await connectionsOf(em, storefrontCode), EVER, now);
      const since = new Date(now.getTime() - RECENT_MS);
      return runLanes(em, await connectionsBehind(em, since, now), since, now);
    },
  },
  [TELL_TASKS]: {
    run: async (em, payload, now) => {
      const { connectionId } = scope.parse(payload);
      if (connectionId) await runLanes(em, [connectionId], now, now);
    },
  },
  [SWEEP]: {
    cron: '* * * * *',
    run: async (em, _payload, now) => {
      await runLanes(em, await leftUndone(em, now), EVER, now);
      await settleDrifts(em, now);
    },
  },
  [PUSH_PRODUCTS]: {
    cron: '* * * * *',
    run: (em, payload, now) => pushProducts(em, scope.parse(payload).storefrontCode ?? null, now),
  },
  [RECONCILE]: {
    run: async (em, payload, now) => {
      const { reconciliationId } = scope.parse(payload);
      if (reconciliationId) await runApart([() => reconcileOne(em.fork(), reconciliationId, now)]);
    },
  },
  [RECONCILE_ALL]: {
    // 03:40 in Seoul, when least is sold.
    cron: '40 18 * * *',
    run: (em, _payload, now) => reconcileAll(em, now),
  },
};

function runLanes(em: EntityManager, ids: readonly string[], since: Date, now: Date): Promise<void> {
  return runApart(ids.map((id) => () => runLane(em.fork(), id, since, now)));
}

async function connectionsOf(em: EntityManager, storefrontCode: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    'select id from storefront_connection where storefront_code = ? and is_active',
    [storefrontCode],
  );
  return rows.map(({ id }) => id);
}

/** Connections whose next try is due, whose process died, or that have something due; once an hour all of them. */
async function leftUndone(em: EntityManager, now: Date): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from storefront_connection where is_active
       and id not in (select connection_id from connection_sync where retry_at > ?)
       and (
         ?
         or id in (select connection_id from connection_sync where retry_at is not null or busy_until < ?)
         or id in (select connection_id from channel_listing where push_error is not null and push_retry_at <= ?)
         or id in (select connection_id from outward_task where state = 'WAITING' and (retry_at is null or retry_at <= ?))
       )`,
    [now, now.getUTCMinutes() === WHOLE_MINUTE, now, now, now],
  );
  return rows.map(({ id }) => id);
}

/** Lets what a marketplace refused for good be told again, because somebody mended it. */
async function forgetRefusals(em: EntityManager, connectionId: string): Promise<void> {
  await em.execute(
    `update channel_listing set push_error = null, push_error_detail = null, push_retry_at = null, push_attempts = 0
     where connection_id = ? and push_error is not null`,
    [connectionId],
  );
}
