import pg from 'pg';
import type { Subgraph } from '../definition.ts';
import { WALL_ROLES } from '../walls/session.ts';
import { freshDatabase } from './fresh-database.ts';

/** Tables that a person could reach and that do not force rules of rows on the slice and on both roles of people. */
const UNWALLED = `
  select relname as name
  from pg_class
  where relkind in ('r', 'p', 'm', 'v', 'f') and relnamespace = 'public'::regnamespace
    and exists (
      select from aclexplode(coalesce(relacl, acldefault('r', relowner))) as right_of
      where right_of.grantee = 0 or right_of.grantee::regrole::text = any ($1)
    )
    and not (
      relrowsecurity and relforcerowsecurity
      and array(
        select distinct policed::regrole::text from pg_policy, unnest(polroles) as policed where polrelid = pg_class.oid
      ) @> ($1 || relowner::regrole::text)
      and not exists (select from pg_policy where polrelid = pg_class.oid and polroles = '{0}')
    )
  order by relname`;

/** Tables of a database without the second wall, by name; the names that a test of every slice expects to be none. */
export async function unwalledTablesIn(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(UNWALLED, [[...WALL_ROLES]]);
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** Tables of a subgraph without the second wall, after all its migrations. */
export async function unwalledTables(subgraph: Subgraph): Promise<string[]> {
  const database = await freshDatabase(subgraph);
  try {
    return await unwalledTablesIn(database.url);
  } finally {
    await database.drop();
  }
}
