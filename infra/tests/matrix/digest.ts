import type { TestSubgraph } from '../../../subgraphs/subgraph-kit/src/testing/index.ts';

/** Tables in which a refusal may leave something: who tried, and how often. */
const BOOKS = /^(?:access_log|audit_\w+|idempotency\w*|login_throttle|migration)$/;

/** Tables that the clock writes by itself at any time: when a marketplace is tried again that does not answer. */
const CLOCKWORK = /^connection_sync$/;

/** What all tables of a database hold, in a line each: name, number of rows, sum of their hashes. */
export async function digestOf(em: TestSubgraph['em']): Promise<string[]> {
  const tables = await em.execute<{ name: string }[]>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const parts = tables
    .filter(({ name }) => !BOOKS.test(name) && !CLOCKWORK.test(name))
    .map(
      ({ name }) =>
        `select '${name} ' || count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as line from ${name} t`,
    );
  return (await em.execute<{ line: string }[]>(parts.join(' union all '))).map(({ line }) => line);
}
