import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK } from 'jose';
import pg from 'pg';
import { selfMadeCertificate } from '../../../subgraphs/subgraph-kit/src/documents/testing/self-made-certificate.ts';
import { emptyDatabase, type FreshDatabase } from '../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { REPOSITORY } from '../../checks/repository.ts';
import { run } from '../../checks/tools.ts';
import { ACCOUNTS, startTestSimulators, type TestSimulators } from '../../simulators/testing.ts';
import { freePort, temporaryFolder } from '../../start/testing.ts';
import { askingWith, gatewayKeys, type Asking } from './ask-processes.ts';
import { killable, type Killable } from './killable.ts';

/** Folder and program of each process. */
const PROGRAMS = {
  letters: ['subgraphs/subgraph-kit', 'src/testing/post-office.ts'],
  accounts: ['subgraphs/accounts', 'src/main.ts'],
} as const;

/** Patience with a provider, and time after which an attempt has lost its process, in milliseconds. */
const PATIENCE_MS = 3000;
const LOST_AFTER_MS = 8000;

type Slice = keyof typeof PROGRAMS;

/** Real parts in processes of their own: two replicas of a slice that sends, accounts, PostgreSQL, simulated providers. */
export interface PostOfficeHouse extends Asking {
  readonly replicas: readonly [Killable, Killable];
  readonly accounts: Killable;
  readonly simulators: TestSimulators;
  /** Rows of a statement in the database of the slice that sends, or of accounts. */
  rows<Row extends object>(sql: string, values?: readonly unknown[], of?: Slice): Promise<Row[]>;
  stop(): Promise<void>;
}

/** Bundles what is needed and starts it all but the second replica. */
export async function startPostOffice(): Promise<PostOfficeHouse> {
  await Promise.all([bundled('letters'), bundled('accounts')]);
  const folder = temporaryFolder();
  const simulators = await startTestSimulators();
  const databases = { letters: await emptyDatabase(), accounts: await emptyDatabase() };
  const pools = { letters: poolOf(databases.letters), accounts: poolOf(databases.accounts) };
  const keys = await gatewayKeys();
  const [accounts, ...replicas] = await processes(
    folder,
    databases,
    simulators,
    JSON.stringify(await exportJWK(keys.publicKey)),
  );
  await Promise.all([accounts.start(), replicas[0].start()]);
  return {
    ...askingWith(keys),
    replicas,
    accounts,
    simulators,
    async rows(sql, values = [], of = 'letters') {
      const { rows } = await pools[of].query(sql, [...values]);
      return rows;
    },
    async stop() {
      await Promise.all([...replicas, accounts].map((one) => one.kill()));
      await Promise.all([pools.letters.end(), pools.accounts.end()]);
      await Promise.all([databases.letters.drop(), databases.accounts.drop(), simulators.app.close()]);
      // Whoever wants to read what the processes said keeps it.
      if (!process.env['KILL_LOG']) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function processes(
  folder: string,
  databases: Readonly<Record<Slice, FreshDatabase>>,
  simulators: TestSimulators,
  publicKey: string,
): Promise<[Killable, Killable, Killable]> {
  const [first, second, accounts] = [await freePort(), await freePort(), await freePort()];
  const urls = { letters: `http://127.0.0.1:${first}`, accounts: `http://127.0.0.1:${accounts}` };
  const { PATH = '', HOME = '', KILL_LOG: level = 'error' } = process.env;
  const env = {
    PATH,
    HOME,
    LOG_LEVEL: level,
    ACTOR_PUBLIC_KEY: publicKey,
    EVENT_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
    PRIVACY_KEY: randomBytes(32).toString('base64'),
    SLICE_URLS: JSON.stringify(urls),
    AUDIT_ANCHOR_DIR: join(folder, 'anchors'),
    FILES_DIR: join(folder, 'files'),
    PUBLIC_ORIGIN: 'https://madang.test',
    DOCUMENT_CERTIFICATE: await selfMadeCertificate(new Date()),
    ...providers(simulators),
  };
  const made = (slice: Slice, port: number): Killable => {
    const { url: DATABASE_URL, appUrl: DATABASE_APP_URL } = databases[slice];
    const log = join(folder, `${slice}.log`);
    return killable({ slice, bundle: bundleOf(slice), port, env: { ...env, DATABASE_URL, DATABASE_APP_URL }, log });
  };
  return [made('accounts', accounts), made('letters', first), made('letters', second)];
}

function providers({ smtpUrl, url }: TestSimulators): Record<string, string> {
  const { solapi, nhn } = ACCOUNTS;
  return {
    DISPATCH_TIMEOUT_MS: String(PATIENCE_MS),
    DISPATCH_LOST_AFTER_MS: String(LOST_AFTER_MS),
    SMTP_URL: smtpUrl,
    MAIL_FROM: '마당 <no-reply@madang.invalid>',
    SOLAPI_URL: `${url}/solapi`,
    SOLAPI_KEY: solapi.key,
    SOLAPI_SECRET: solapi.secret,
    SOLAPI_FROM: solapi.from,
    ALIMTALK_URL: `${url}/nhn`,
    ALIMTALK_APP_KEY: nhn.appKey,
    ALIMTALK_SECRET: nhn.secret,
    ALIMTALK_SENDER_KEY: nhn.senderKey,
  };
}

function poolOf({ url }: FreshDatabase): pg.Pool {
  return new pg.Pool({ connectionString: url, max: 2 });
}

/** Bundles lie beside the packages they need. */
function bundleOf(slice: Slice): string {
  return join(REPOSITORY, 'infra/dist/kill', `${slice}.js`);
}

async function bundled(slice: Slice): Promise<void> {
  const [folder, entry] = PROGRAMS[slice];
  const bundle = join(REPOSITORY, 'infra/start/bundle.ts');
  const command = ['node', bundle, entry, bundleOf(slice)] as const;
  const { succeeded, output } = await run(command, { cwd: join(REPOSITORY, folder) });
  if (!succeeded) throw new Error(output);
}
