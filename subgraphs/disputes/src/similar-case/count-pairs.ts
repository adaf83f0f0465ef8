import type { EntityManager } from '@mikro-orm/postgresql';

/** Closed cases of which is counted how common a pair is. */
const COUNTED = 20_000;

/** Hardly anything was closed since the last count: one of fifty cases tells nothing new of how common a pair is. */
const IS_COUNTED = `select exists (
  select from case_pair_state s where s.counted > 50 * greatest(
    (select count(*) from case_likeness where closed_at > s.newest),
    (select least(count(*), ${COUNTED}) from case_likeness) - s.counted)) as counted`;

const COUNT = `insert into case_pair (pair, cases) select pair, count(*)
  from (select pairs from case_likeness order by closed_at desc limit ${COUNTED}) told, unnest(pairs) as pair
  group by pair having count(*) > 1`;

const NOTE = `insert into case_pair_state (one, counted, closed, newest)
  select true, least(count(*), ${COUNTED}), count(*), max(closed_at) from case_likeness having count(*) > 0
  on conflict (one) do update set counted = excluded.counted, closed = excluded.closed, newest = excluded.newest`;

/** Counts how common each pair of letters is among the last closed cases; what is common says nothing of likeness. */
export async function countPairs(em: EntityManager): Promise<void> {
  await em.transactional(async (tx) => {
    const [state] = await tx.execute<{ counted: boolean }[]>(IS_COUNTED);
    if (state?.counted) return;
    await tx.execute('delete from case_pair');
    await tx.execute(COUNT);
    await tx.execute(NOTE);
  });
}
