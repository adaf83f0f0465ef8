import pg from 'pg';

/** Slices that have demo data. */
export const DEMO_SLICES = ['callcenter', 'orders', 'disputes', 'moderation', 'insights'] as const;

/** One of {@link DEMO_SLICES}. */
export type DemoSlice = (typeof DEMO_SLICES)[number];

/** Table that is there once a database has its demo data. */
export const MARKER = 'demo_data';

/** Database of each slice, by name. */
export type DatabaseUrls = Readonly<Record<string, string>>;

/** Indicates whether every slice's database has its demo data; apart from the loaders, which every start would load. */
export async function isLoaded(databaseUrls: DatabaseUrls): Promise<boolean> {
  const loaded = await Promise.all(demoDatabases(databaseUrls).map(({ url }) => withClient(url, hasMarker)));
  return loaded.every(Boolean);
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

async function hasMarker(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [MARKER]);
  return rows[0]?.there === true;
}
