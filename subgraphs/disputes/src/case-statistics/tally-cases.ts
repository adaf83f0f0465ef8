import type { EntityManager } from '@mikro-orm/postgresql';

/** Most months that are counted in one transaction. */
const MONTHS_AT_ONCE = 24;

/** Months whose cases changed; what changes while they are counted is noted again. */
const TAKEN = `with due as (
    select month from case_tally_due group by month order by month limit ${MONTHS_AT_ONCE}
  ), taken as (
    delete from case_tally_due where month in (select month from due) returning month
  ) select distinct month::text as month from taken`;

const COUNTED = `insert into case_tally_state (one, counted_at) values (true, ?)
  on conflict (one) do update set counted_at = excluded.counted_at`;

/** Counts the months anew whose cases have changed (K20); a figure is a minute old at most. */
export async function tallyCases(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  for (;;) {
    const months = await em.transactional(async (tx) => {
      // Two at once would count the same month twice over.
      await tx.execute("select pg_advisory_xact_lock(hashtextextended('tally-cases', 0))");
      const due = (await tx.execute<{ month: string }[]>(TAKEN)).map(({ month }) => month);
      if (due.length > 0) await tx.execute('select tally_cases(?::date[])', [`{${due.join(',')}}`]);
      await tx.execute(COUNTED, [now]);
      return due;
    });
    if (months.length < MONTHS_AT_ONCE) return;
  }
}
