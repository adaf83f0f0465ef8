import type pg from 'pg';
import { demoDatabases, MARKER, tablesOf, withClient, type DatabaseUrls, type DemoSlice } from './empty-databases.ts';
import { loadAccounts } from './load-accounts.ts';
import { loadCallcenter } from './load-callcenter.ts';
import { loadDisputes } from './load-disputes.ts';
import { loadInsights } from './load-insights.ts';
import { loadModeration } from './load-moderation.ts';
import { loadOrders } from './load-orders.ts';
import { leaveReportFiles } from './load-report-files.ts';
import { populate, type Population } from './population.ts';
import { sealerOf, type SealRow } from './seal-row.ts';

/** Loader of one slice's database. */
type Loader = (client: pg.Client, population: Population, seal: SealRow) => Promise<void>;

const LOADERS: Readonly<Record<DemoSlice, Loader>> = {
  accounts: loadAccounts,
  callcenter: loadCallcenter,
  orders: loadOrders,
  disputes: loadDisputes,
  moderation: loadModeration,
  insights: loadInsights,
};

/** What the demo data is loaded with. */
export interface DemoOptions {
  /** Database of each slice, by name. */
  readonly databaseUrls: DatabaseUrls;
  /** Key that wraps the keys of each slice's personal data, by name. */
  readonly privacyKeys: Readonly<Record<string, string>>;
  /** FILES_DIR of the slices; without one no report has files. */
  readonly filesFolder?: string;
  readonly log?: (text: string) => void;
  /** Day from which all times are counted back; the beginning of today in Seoul unless said. */
  readonly anchor?: Date;
}

/** Fills every slice's database, each in one transaction; what was there is removed first. */
export async function loadDemo({
  databaseUrls,
  privacyKeys,
  filesFolder,
  log = () => undefined,
  anchor = todayInSeoul(new Date()),
}: DemoOptions): Promise<void> {
  const population = populate(anchor);
  await Promise.all(
    demoDatabases(databaseUrls).map(async ({ name, url }) => {
      const key = privacyKeys[name];
      if (key === undefined) throw new Error(`no key for the personal data of ${name}`);
      await withClient(url, (client) =>
        reload(client, population, (people) => LOADERS[name](client, people, sealerOf(client, key))),
      );
      log(`demo data: ${name}`);
    }),
  );
  const [url, secret] = [databaseUrls['moderation'], privacyKeys['moderation']];
  if (filesFolder && url && secret) {
    const place = { folder: filesFolder, slice: 'moderation', secret };
    await withClient(url, (client) => leaveReportFiles(client, population, place));
  }
}

async function reload(
  client: pg.Client,
  population: Population,
  load: (population: Population) => Promise<void>,
): Promise<void> {
  await client.query('begin');
  await emptyTables(client);
  await load(population);
  await client.query(`create table if not exists ${MARKER} (anchor timestamptz not null)`);
  await client.query(`revoke all on ${MARKER} from madang_app, madang_wide`);
  await client.query(`delete from ${MARKER}`);
  await client.query(`insert into ${MARKER} values ($1)`, [population.anchor]);
  await client.query('commit');
}

async function emptyTables(client: pg.Client): Promise<void> {
  const tables = await tablesOf(client);
  if (tables.length > 0) await client.query(`truncate ${tables.join(', ')} restart identity cascade`);
}

/** Beginning of the day in Asia/Seoul. */
export function todayInSeoul(now: Date): Date {
  const offset = 9 * 3_600_000;
  const day = 86_400_000;
  return new Date(Math.floor((now.getTime() + offset) / day) * day - offset);
}
