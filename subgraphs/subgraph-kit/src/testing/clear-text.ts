import pg from 'pg';

/** Tables of every schema that people or programs write to. */
const TABLES = `
  select format('%I.%I', schemaname, tablename) as name from pg_tables
  where schemaname not in ('pg_catalog', 'information_schema') order by 1`;

/**
 * Places where one of the words lies in clear, as `table: word`: every column of every table of a database is read as text,
 * the lists of work and the kit's own tables too, and bytes as the bytes they are. Stands for a search in a `pg_dump`.
 */
export async function clearTextIn(url: string, words: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    const found: string[] = [];
    for (const { name } of tables) {
      for (const word of words) {
        const { rows } = await client.query<{ held: boolean }>(
          `select exists (select from ${name} as held
             where position($1 in held::text) > 0 or position(encode(convert_to($1, 'UTF8'), 'hex') in held::text) > 0) as held`,
          [word],
        );
        if (rows[0]?.held) found.push(`${name}: ${word}`);
      }
    }
    return found;
  } finally {
    await client.end();
  }
}
