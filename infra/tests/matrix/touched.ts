import type { TestSubgraph } from '../../../subgraphs/subgraph-kit/src/testing/index.ts';

type Em = TestSubgraph['em'];

/** Tables in which a refusal may leave something: who tried, and how often. */
const BOOKS = /^(?:access_log|audit_\w+|idempotency\w*|login_throttle|migration)$/;

/** Tables that the clock writes by itself at any time: when a marketplace is tried again that does not answer. */
const CLOCKWORK = /^connection_sync$/;

const NOTES = 'matrix_touched';

/** Has a database note down the tables whose rows are written; what is taken back is not noted. */
export async function noteTouched(em: Em): Promise<void> {
  await em.execute(`create table ${NOTES} (name text not null)`);
  await em.execute(`create function note_touched() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $body$
    begin
      insert into ${NOTES} values (tg_table_name);
      return null;
    end $body$`);
  const tables = await em.execute<{ name: string }[]>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  for (const { name } of tables) {
    if (name === NOTES || BOOKS.test(name) || CLOCKWORK.test(name)) continue;
    await em.execute(`create trigger zz_note_touched after insert or update or delete on ${name}
      for each row execute function note_touched()`);
  }
}

/** Tables whose rows are written while some work is done. */
export async function touchedBy(em: Em, work: () => Promise<unknown>): Promise<string[]> {
  await em.execute(`truncate ${NOTES}`);
  await work();
  const touched = await em.execute<{ name: string }[]>(`select distinct name from ${NOTES} order by name`);
  return touched.map(({ name }) => name);
}
