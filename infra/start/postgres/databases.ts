import pg from 'pg';
import { brokenHome } from '../start-problem.ts';

/** One slice's own database and login; both carry the slice's name. */
export interface Login {
  readonly name: string;
  readonly password: string;
}

/** Where the cluster listens and how its superuser signs in. */
export interface Cluster {
  readonly port: number;
  readonly password: string;
}

/** Address of one slice's database for that slice's own login. */
export function databaseUrl(port: number, { name, password }: Login): string {
  return `postgres://${name}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;
}

/** Makes the databases and logins that are missing; each login can connect to its own database and to no other. */
export async function ensureDatabases({ port, password }: Cluster, logins: readonly Login[]): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  try {
    await client.connect();
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
    const present = new Set(rows.map((row) => row.datname));
    for (const login of logins) if (!present.has(login.name)) await makeDatabase(client, login);
  } catch (error) {
    if (!isPasswordRefused(error)) throw error;
    throw brokenHome('The password in .madang/secrets.json does not fit the database in .madang/postgres.');
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeDatabase(client: pg.Client, { name, password }: Login): Promise<void> {
  const owner = client.escapeIdentifier(name);
  await client.query('revoke connect on database postgres, template1 from public');
  await client.query(`drop role if exists ${owner}`);
  await client.query(`create role ${owner} login password ${client.escapeLiteral(password)}`);
  await client.query(`create database ${owner} owner ${owner}`);
  await client.query(`revoke connect on database ${owner} from public`);
}

function isPasswordRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '28P01';
}
