import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Feature } from '../definition.ts';
import { addJob, type Jobs } from '../jobs.ts';

/** Event by which the call center tells that two customers are one from now on. */
export const CUSTOMERS_MERGED = 'callcenter.customers-merged';

/** Event by which the call center tells that they were two after all. */
export const CUSTOMERS_PARTED = 'callcenter.customers-parted';

const SETTLE_MERGES = 'settle-merges';

/** How long a transaction that was under way at a merge is given before rows of it are looked for again. */
const PATIENCE_MS = 60_000;

const merge = z.object({
  mergeId: z.uuid(),
  keptId: z.uuid(),
  mergedId: z.uuid(),
  /** Which of two merges came first. */
  place: z.int(),
});

/** A merge of two customers as the slices hear of it. */
export type ToldMerge = z.infer<typeof merge>;

/** Begins an act on merges: what one of them leads to depends on the others, so they wait for one another before all else. */
export async function oneMergeAtATime(tx: EntityManager): Promise<void> {
  await tx.execute("select pg_advisory_xact_lock(hashtextextended('customer merges', 0))");
}

/** Moves the rows of a merged customer to the one that is kept, or back, in the slice whose transaction this is. */
export async function followMerge(
  tx: EntityManager,
  { mergeId, keptId, mergedId, place }: ToldMerge,
  isParted: boolean,
): Promise<void> {
  const told = { id: mergeId, place, kept_id: keptId, merged_id: mergedId, is_parted: isParted };
  await tx.execute('select hear_of_merge(?::jsonb)', [JSON.stringify(told)]);
  await addJob(tx, SETTLE_MERGES, {}, { key: SETTLE_MERGES });
}

/** The customer whose the rows of a customer are now: the one that is kept, or themselves. */
export async function keptCustomerId(em: EntityManager, customerId: string): Promise<string> {
  const [merged] = await em.execute<{ id: string }[]>('select kept_id as id from merged_customer where id = ?', [
    customerId,
  ]);
  return merged?.id ?? customerId;
}

/** Moves what was under way when customers were merged, as soon as all of that is over. */
export const settleMergesJobs: Jobs = {
  [SETTLE_MERGES]: {
    async run(em, _payload, now) {
      const [left] = await em.execute<{ count: string }[]>('select settle_merges() as count');
      if (Number(left?.count ?? 0) === 0) return;
      await addJob(em, SETTLE_MERGES, {}, { key: SETTLE_MERGES, at: new Date(now.getTime() + PATIENCE_MS) });
    },
  },
};

/** Feature of a slice whose rows name customers; which of its tables do, `followCustomer` says in a migration. */
export const followsCustomers: Feature = {
  hears: {
    [CUSTOMERS_MERGED]: (tx, data) => followMerge(tx, merge.parse(data), false),
    [CUSTOMERS_PARTED]: (tx, data) => followMerge(tx, merge.parse(data), true),
  },
  jobs: settleMergesJobs,
};
