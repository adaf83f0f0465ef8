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
    statementsOf: (work) => loggedBy(superuser, home, work),
    async close() {
      await Promise.all([owner.end(), superuser.end()]);
    },
  };
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
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}
