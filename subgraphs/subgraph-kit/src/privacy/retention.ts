import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '../audit/audit.ts';
import { idArray, newId } from '../id.ts';
import { forgetPapers } from './forget-papers.ts';

/** How long rows of a table are kept: what the rule is, when it begins to count, and what goes with them. */
export interface Retention {
  /** Code of a row of `retention_rule`. */
  readonly rule: string;
  /** Kind of the record, as legal holds and the access log name it. */
  readonly subject: string;
  readonly table: string;
  /** SQL expression over a row: the moment or day from which the period counts. */
  readonly since: string;
  /** SQL condition over a row that is done with. */
  readonly finished: string;
  /** Statements that take away what hangs on the rows, with `?` for the array of their ids as text. */
  readonly first?: readonly string[];
}

/** Record of a destruction: which rule took which rows of which table. */
export interface Destruction {
  readonly id: string;
  readonly rule: string;
  readonly subjectType: string;
  readonly table: string;
  readonly subjectIds: readonly string[];
  readonly at: Date;
}

const ROWS_AT_ONCE = 500;

/**
 * Destroys what has been kept long enough, and records it; whatever is under a legal hold stays. A period that begins on a
 * day ends with the last moment of the same day of its last month, or that month's last day (민법 제157조, 제160조).
 */
export async function destroyExpired(
  em: EntityManager,
  retentions: readonly Retention[],
  now: Date,
): Promise<Destruction[]> {
  const destroyed: Destruction[] = [];
  for (const retention of retentions) {
    for (;;) {
      const destruction = await em.transactional((tx) => destroyBatch(tx, retention, now));
      if (destruction) destroyed.push(destruction);
      if (!destruction || destruction.subjectIds.length < ROWS_AT_ONCE) break;
    }
  }
  return destroyed;
}

/**
 * Destroys again what records say was destroyed, after a database came back from a copy that was older; gives the number of
 * rows that had come back. The records are those of before the restore: they are written to the log of the service too.
 */
export async function destroyAgain(
  em: EntityManager,
  retentions: readonly Retention[],
  records: readonly Destruction[],
): Promise<number> {
  return em.transactional(async (tx) => {
    let count = 0;
    for (const record of records) {
      const retention = retentions.find(
        ({ table, subject }) => table === record.table && subject === record.subjectType,
      );
      if (!retention) throw new Error(`nothing says how rows of ${record.table} are destroyed`);
      count += await takeAway(tx, retention, record.subjectIds);
      await noteDestruction(tx, record);
    }
    return count;
  });
}

async function destroyBatch(tx: EntityManager, retention: Retention, now: Date): Promise<Destruction | null> {
  const { rule, subject, table, since, finished } = retention;
  const rows = await tx.execute<{ id: string }[]>(
    `select kept.id::text as id from ${table} as kept
     where (${finished}) and (${seoulDayOf(since)} + (${PERIOD}))::date < (?::timestamptz at time zone 'Asia/Seoul')::date
       and not exists (select from legal_hold where subject_type = ? and subject_id = kept.id::text and lifted_at is null)
     order by kept.id limit ? for update of kept skip locked`,
    [rule, now, now, subject, ROWS_AT_ONCE],
  );
  if (rows.length === 0) return null;
  const subjectIds = rows.map(({ id }) => id);
  await takeAway(tx, retention, subjectIds);
  const destruction = { id: newId(), rule, subjectType: subject, table, subjectIds, at: now };
  await noteDestruction(tx, destruction);
  const data = { rule, table, rows: subjectIds.length };
  await audit(tx, { act: 'retention.destroy', subject: { type: subject, id: destruction.id }, actor: null, data }, now);
  return destruction;
}

/** Period of the rule as it stands on the day; none for an unknown rule, which then destroys nothing. */
const PERIOD = `select period from retention_rule
  where code = ? and effective_from <= (?::timestamptz at time zone 'Asia/Seoul')::date order by effective_from desc limit 1`;

function seoulDayOf(since: string): string {
  return `((${since})::timestamptz at time zone 'Asia/Seoul')::date`;
}

async function takeAway(tx: EntityManager, { table, first }: Retention, ids: readonly string[]): Promise<number> {
  const list = idArray(ids);
  await forgetPapers(tx, list);
  for (const statement of first ?? []) await tx.execute(statement, [list]);
  const gone = await tx.execute<unknown[]>(`delete from ${table} where id::text = any(?::text[]) returning id`, [list]);
  return gone.length;
}

async function noteDestruction(tx: EntityManager, record: Destruction): Promise<void> {
  const { id, rule, subjectType, table, subjectIds, at } = record;
  const hash = createHash('sha256').update(subjectIds.toSorted().join('\n')).digest('hex');
  await tx.execute(
    `insert into destruction_record (id, rule, subject_type, table_name, subject_ids, subject_count, ids_hash, at)
     values (?, ?, ?, ?, ?::text[], ?, ?, ?) on conflict (id) do nothing`,
    [id, rule, subjectType, table, idArray(subjectIds), subjectIds.length, hash, at],
  );
}
