import pg from 'pg';

/** Slices that have demo data. */
export const DEMO_SLICES = ['accounts', 'callcenter', 'orders', 'disputes', 'moderation', 'insights'] as const;

/** One of {@link DEMO_SLICES}. */
export type DemoSlice = (typeof DEMO_SLICES)[number];

/** Table that is there once a database has its demo data. */
export const MARKER = 'demo_data';

/** Database of each slice, by name. */
export type DatabaseUrls = Readonly<Record<string, string>>;

/** Tables whose rows come from migrations or from services that run, keys that they know by heart, and logs of which nothing may go. */
export const KEPT = [
  'migration',
  'ticket_code',
  'quality_criterion',
  'phone_listener',
  'retention_rule',
  'warehouse',
  'marketplace',
  'settlement_setting',
  'holiday',
  'clock_rule',
  'dispute_standard',
  'draft_template',
  'followed_table',
  'quiet_hours',
  'data_key',
  'access_log',
  'destruction_record',
  'audit_entry',
  'audit_seal',
  'audit_waiting',
];

/** Those of the databases that hold no rows yet; what anybody has put into a database is never loaded over. */
export async function emptyDatabases(databaseUrls: DatabaseUrls): Promise<DatabaseUrls> {
  const databases = demoDatabases(databaseUrls);
  const isFree = await Promise.all(databases.map(({ url }) => withClient(url, isEmpty)));
  return Object.fromEntries(databases.filter((_, index) => isFree[index]).map(({ name, url }) => [name, url]));
}

/** The databases that get demo data. */
export function demoDatabases(databaseUrls: DatabaseUrls): { name: DemoSlice; url: string }[] {
  return DEMO_SLICES.flatMap((name) => {
    const url = databaseUrls[name];
    return url === undefined ? [] : [{ name, url }];
  });
}

/** Does some work with a connection of its own. */
export async function withClient<Result>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function isEmpty(client: pg.Client): Promise<boolean> {
  const tables = await tablesOf(client);
  if (tables.includes(MARKER)) return false;
  if (tables.length === 0) return true;
  const rows = tables.map((table) => `exists (select from ${table})`).join(' or ');
  const found = await client.query<{ filled: boolean }>(`select ${rows} as filled`);
  return found.rows[0]?.filled === false;
}

/** Tables of a database that hold what people and other services put in, quoted for SQL. */
export async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> all ($1)",
    [KEPT],
  );
  return rows.map(({ name }) => name);
}
