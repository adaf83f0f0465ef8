import { readFileSync } from 'node:fs';
import { slices } from '@madang/shared-schema/slices';
import pg from 'pg';
import { signIn } from '../../identity/sign-in-client.ts';
import { homeIn, type Home } from '../../start/home.ts';
import { loadSecrets } from '../../start/secrets.ts';
import type { System } from '../../start/system.ts';

/** The running system with what a bench needs to fill, ask and watch it. */
export interface BenchHouse {
  readonly home: Home;
  readonly system: System;
  /** Key that wraps the keys of personal data of the slice. */
  readonly privacyKey: string;
  /** The slice's own login, which is past the rules of rows. */
  readonly owner: pg.Client;
  /** Asks the gateway as a person; throws when it answers with errors. */
  ask(login: string, query: string, variables: object): Promise<Answer>;
  /** What PostgreSQL wrote down while work was done: each statement of the slice with its milliseconds. */
  statementsOf(work: () => Promise<unknown>): Promise<LoggedStatement[]>;
  close(): Promise<void>;
}

/** Data of a GraphQL answer. */
export type Answer = Readonly<Record<string, unknown>>;

/** A statement as PostgreSQL timed it, parse and bind included. */
export interface LoggedStatement {
  /** Name that the connection gave itself. */
  readonly by: string;
  readonly text: string;
  readonly ms: number;
}

/** Opens the house of a running system. */
export async function benchHouse(system: System, folder: string): Promise<BenchHouse> {
  const home = homeIn(folder);
  const secrets = loadSecrets(
    home.secretsFile,
    slices.map(({ name }) => name),
  );
  const address = system.databaseUrl('orders');
  const owner = new pg.Client({ connectionString: address });
  const superuser = new pg.Client({
    host: '127.0.0.1',
    port: Number(new URL(address).port),
    user: 'postgres',
    password: secrets.postgresPassword,
    database: 'postgres',
  });
  await Promise.all([owner.connect(), superuser.connect()]);
  const tokens = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  return {
    home,
    system,
    owner,
    privacyKey: secrets.privacyKeys['orders'] ?? '',
    async ask(login, query, variables) {
      const known = tokens.get(login);
      const token = known && known.until > Date.now() ? known.token : signIn(system.url, login);
      // Tokens of people live for a quarter of an hour at most.
      if (token !== known?.token) tokens.set(login, { token, until: Date.now() + 120_000 });
      const response = await fetch(`${system.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async statementsOf(work) {
      await superuser.query("alter system set log_line_prefix = '%a|'");
      await superuser.query('alter system set log_min_duration_statement = 0');
      await superuser.query('select pg_reload_conf()');
      const before = readFileSync(postgresLog(home), 'utf8').length;
      await work();
      await superuser.query('alter system reset log_min_duration_statement');
      await superuser.query('select pg_reload_conf()');
      return statementsIn(readFileSync(postgresLog(home), 'utf8').slice(before));
    },
    async close() {
      await Promise.all([owner.end(), superuser.end()]);
    },
  };
}

function postgresLog({ logs }: Home): string {
  return `${logs}/postgres.log`;
}

const LINE =
  /^(?<by>[^|\n]*)\|LOG: {2}duration: (?<ms>[\d.]+) ms {2}(?<phase>parse|bind|execute|statement)[^:]*: (?<text>[^]*)$/;

/** Parse, bind and execution of one statement are entries of their own; together they are its time. */
function statementsIn(log: string): LoggedStatement[] {
  const open = new Map<string, number>();
  const whole: LoggedStatement[] = [];
  for (const entry of log.split(/\n(?=[^|\n]*\|[A-Z]+: )/)) {
    const { by, ms, phase, text } = LINE.exec(entry)?.groups ?? {};
    if (by === undefined || text === undefined) continue;
    const key = `${by} ${text.trim()}`;
    const sum = (open.get(key) ?? 0) + Number(ms);
    if (phase === 'parse' || phase === 'bind') open.set(key, sum);
    else {
      open.delete(key);
      whole.push({ by, text: text.trim(), ms: sum });
    }
  }
  return whole;
}
