import type { EntityManager } from '@mikro-orm/postgresql';
import { clocksOf, type DeadlineClock } from './clocks.ts';
import { expireDeadline } from './expire-deadline.ts';
import { remindDeadline } from './remind-deadline.ts';
import { startDeadline } from './start-deadline.ts';
import { GRACE_MS } from './time-of.ts';

const ROWS_AT_ONCE = 500;
const STARTED_AT_ONCE = 100;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

const OVERDUE = `select d.id from deadline d where d.state = 'RUNNING' and d.missed_at is null
  and d.due_at <= ?::timestamptz`;

/** Those of which a lead time has come that nobody was reminded of. */
const NEAR = `select d.id from deadline d join clock_rule r on r.clock = d.clock and r.effective_from = d.rule_from
  where d.state = 'RUNNING' and d.due_at > ?::timestamptz
    and d.due_at <= ?::timestamptz + (select coalesce(max(l), 0) * interval '1 hour' from clock_rule, unnest(remind_before) l)
    and exists (select from unnest(r.remind_before) l
                where d.due_at <= ?::timestamptz + l * interval '1 hour' and l < coalesce(d.reminded_lead, l + 1))`;

/**
 * Does what time had to do and what no job did: the list of jobs may have been lost, or a machine slept. One deadline whose
 * step fails does not keep the others from theirs; the failures are thrown at the end.
 */
export async function sweepDeadlines(em: EntityManager, now: Date): Promise<void> {
  const failures: unknown[] = [];
  const each = async (sql: string, values: unknown[], work: typeof expireDeadline): Promise<void> => {
    for await (const id of idsOf(em, sql, values)) {
      await work(em, id, now).catch((error: unknown) => failures.push(error));
    }
  };
  await each(NEAR, [now, now, now], remindDeadline);
  await each(OVERDUE, [new Date(now.getTime() - GRACE_MS)], expireDeadline);
  for (const clock of clocksOf(em).values()) {
    await startMissing(em, clock, now).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} deadlines could not be looked after`);
}

/** Starts the deadlines of subjects that came in without: by an import, or before the clock was declared. */
async function startMissing(em: EntityManager, clock: DeadlineClock, now: Date): Promise<void> {
  const { unstarted } = clock;
  if (!unstarted) return;
  let started = 0;
  do {
    started = await em.fork().transactional(async (tx) => {
      const missing = await unstarted(tx, STARTED_AT_ONCE);
      for (const start of missing) await startDeadline(tx, { ...start, clock }, { actor: null, now });
      return missing.length;
    });
  } while (started === STARTED_AT_ONCE);
}

async function* idsOf(em: EntityManager, sql: string, values: readonly unknown[]): AsyncGenerator<string> {
  let after = FIRST_ID;
  for (;;) {
    const page = `${sql} and d.id > ? order by d.id limit ?`;
    const found = await em.fork().execute<{ id: string }[]>(page, [...values, after, ROWS_AT_ONCE]);
    for (const { id } of found) yield (after = id);
    if (found.length < ROWS_AT_ONCE) return;
  }
}
