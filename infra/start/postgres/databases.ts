import pg from 'pg';
import { brokenHome } from '../start-problem.ts';

/** Name and password with which a slice signs in. */
export interface Login {
  readonly name: string;
  readonly password: string;
}

/** The two logins of a slice: one has the name of the slice and of its database and owns it, on the other people ask. */
export interface SliceLogins {
  readonly owner: Login;
  readonly app: Login;
}

/** Roles of the cluster under which people read and write; what their rows are, the migrations of the slices say. */
const PEOPLE = ['madang_app', 'madang_wide'] as const;

/** Name of the login on which the requests of people to a slice run. */
export function appLoginOf(slice: string): string {
  return `${slice}_app`;
}

/** Where the cluster listens and how its superuser signs in. */
export interface Cluster {
  readonly port: number;
  readonly password: string;
}

/** Address of a database for a login; that of its own name unless said. */
export function databaseUrl(port: number, { name, password }: Login, database = name): string {
  return `postgres://${name}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Makes the databases, roles and logins that are missing; each login can connect to its own database and to no other. */
export async function ensureDatabases({ port, password }: Cluster, slices: readonly SliceLogins[]): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  try {
    await client.connect();
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
    const databases = new Set(rows.map((row) => row.datname));
    for (const { owner } of slices) if (!databases.has(owner.name)) await makeDatabase(client, owner);
    const roles = await rolesOf(client);
    for (const role of PEOPLE) if (!roles.has(role)) await client.query(`create role ${role} nologin`);
    for (const { owner, app } of slices) if (!roles.has(app.name)) await makeAppLogin(client, app, owner.name);
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

async function rolesOf(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles');
  return new Set(rows.map((row) => row.rolname));
}

/** A login without rights: it has those of one of its roles once a transaction says which, and who asks. */
async function makeAppLogin(client: pg.Client, { name, password }: Login, database: string): Promise<void> {
  const app = client.escapeIdentifier(name);
  const roles = PEOPLE.join(', ');
  await client.query(`create role ${app} login noinherit password ${client.escapeLiteral(password)} in role ${roles}`);
  await client.query(`grant connect on database ${client.escapeIdentifier(database)} to ${app}`);
}

function isPasswordRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '28P01';
}
