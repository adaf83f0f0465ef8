import { setTimeout as delay } from 'node:timers/promises';
import { slices } from '@madang/shared-schema/slices';
import pg from 'pg';
import { signIn } from '../identity/sign-in-client.ts';
import { homeIn, type Home } from '../start/home.ts';
import { loadSecrets } from '../start/secrets.ts';
import type { System } from '../start/system.ts';
import { loggedBy, type LoggedStatement } from './logged-statements.ts';

/** The running system with what a bench needs to fill, ask and watch it. */
export interface BenchHouse {
  readonly home: Home;
  readonly portBase: number;
  readonly system: System;
  /** Key that wraps the keys of personal data of the slice. */
  readonly privacyKey: string;
  /** The slice's own login, which is past the rules of rows. */
  readonly owner: pg.Client;
  /** Asks the gateway as somebody of the staff, by turns unless somebody is named, so that nobody's points run out; throws when it answers with errors. */
  ask(query: string, variables: object, login?: string): Promise<Answer>;
  /** Settles when jobs that are due are done and PostgreSQL tidies up nothing: what a part left behind is not measured with the next. */
  untilIdle(): Promise<void>;
  /** Reads tables and indexes of the slice into memory, as in a house that has been at work for a while. */
  warmUp(): Promise<void>;
  /** What PostgreSQL wrote down while work was done: each statement of the slice with its milliseconds. */
  statementsOf(work: () => Promise<unknown>): Promise<LoggedStatement[]>;
  close(): Promise<void>;
}

/** Data of a GraphQL answer. */
export type Answer = Readonly<Record<string, unknown>>;

/** What a bench asks of a running system. */
interface Bench {
  /** Slice whose database it fills and watches. */
  readonly slice: string;
  /** Logins of the demo system that read all of it. */
  readonly staff: readonly string[];
  /** Folder of the system. */
  readonly folder: string;
  readonly portBase: number;
}

/** Opens the house of a running system. */
export async function benchHouse(system: System, { slice, staff, folder, portBase }: Bench): Promise<BenchHouse> {
  const home = homeIn(folder);
  const secrets = loadSecrets(
    home.secretsFile,
    slices.map(({ name }) => name),
  );
  const address = system.databaseUrl(slice);
  const owner = new pg.Client({ connectionString: address });
  const superuser = new pg.Client({
    host: '127.0.0.1',
    port: Number(new URL(address).port),
    user: 'postgres',
    password: secrets.postgresPassword,
    database: 'postgres',
  });
  await Promise.all([owner.connect(), superuser.connect()]);
  return {
    home,
    portBase,
    system,
    owner,
    privacyKey: secrets.privacyKeys[slice] ?? '',
    ask: askerOf(system.url, staff),
    untilIdle: () => untilIdle(superuser, owner),
    warmUp: () => warmUp(superuser, address),
    statementsOf: (work) => loggedBy(superuser, home, work),
    async close() {
      await Promise.all([owner.end(), superuser.end()]);
    },
  };
}

async function warmUp(superuser: pg.Client, address: string): Promise<void> {
  const { host, port, user, password } = superuser;
  const inside = new pg.Client({ host, port, user, password, database: new URL(address).pathname.slice(1) });
  await inside.connect();
  await inside.query('create extension if not exists pg_prewarm');
  await inside.query(
    "select pg_prewarm(oid::regclass) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')",
  );
  await inside.end();
}

const LOOK_MS = 1000;
const PATIENCE_MS = 1_200_000;

async function untilIdle(superuser: pg.Client, owner: pg.Client): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (let idle = 0; idle < 3;) {
    if (Date.now() > until) throw new Error('the house does not come to rest');
    await delay(LOOK_MS);
    const due = await owner.query('select from graphile_worker.jobs where run_at <= now() and attempts < max_attempts');
    const tidying = await superuser.query("select from pg_stat_activity where backend_type = 'autovacuum worker'");
    idle = due.rowCount === 0 && tidying.rowCount === 0 ? idle + 1 : 0;
  }
}

function askerOf(url: string, staff: readonly string[]): BenchHouse['ask'] {
  const tokens = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  let asked = 0;
  return async (query, variables, login = staff[asked % staff.length] ?? '') => {
    asked += 1;
    const known = tokens.get(login);
    const token = known && known.until > Date.now() ? known.token : signIn(url, login);
    // Tokens of people live for a quarter of an hour at most.
    if (token !== known?.token) tokens.set(login, { token, until: Date.now() + 120_000 });
    return askAs(url, await token, query, variables);
  };
}

/** Asks the gateway as whoever a token stands for; throws when it answers with errors. */
export async function askAs(url: string, token: string, query: string, variables: object): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
