import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAlive } from '../processes.ts';
import type { ServiceView } from '../service-definition.ts';
import type { Supervisor } from '../supervisor.ts';
import { databaseUrl, ensureDatabases } from './databases.ts';
import { startTestPostgres, valueOf } from './testing.ts';

const orders = { name: 'orders', password: 'orders-password' };
const ordersApp = { name: 'orders_app', password: 'app-password' };
const disputes = { name: 'disputes', password: 'disputes-password' };
const slices = [
  { owner: orders, app: ordersApp },
  { owner: disputes, app: { name: 'disputes_app', password: 'app-password' } },
];
let port: number;
let password: string;
let folder: string;
let supervisor: Supervisor;

const isReady = ({ state }: ServiceView) => state === 'ready';

beforeAll(async () => {
  ({ port, password, folder, supervisor } = await startTestPostgres());
  await ensureDatabases({ port, password }, slices);
});

afterAll(() => supervisor.stopAll());

const postmasterPid = () => Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);

test('it is PostgreSQL 18, in UTF-8', async () => {
  expect(await valueOf(databaseUrl(port, orders), "select current_setting('server_version') as value")).toMatch(
    /^18\./,
  );
  expect(await valueOf(databaseUrl(port, orders), "select current_setting('server_encoding') as value")).toBe('UTF8');
});

test('each login owns its own database and enters no other', async () => {
  const url = new URL(databaseUrl(port, orders));
  expect(await valueOf(url.href, 'select current_user as value')).toBe('orders');
  for (const other of ['disputes', 'postgres', 'template1']) {
    url.pathname = `/${other}`;
    await expect(valueOf(url.href, 'select 1 as value')).rejects.toThrow('permission denied for database');
  }
});

test('the login of people enters the database of its slice alone, and has no rights there', async () => {
  await valueOf(databaseUrl(port, orders), 'create table private (id int)');
  const url = databaseUrl(port, ordersApp, 'orders');
  expect(await valueOf(url, 'select current_user as value')).toBe('orders_app');
  await expect(valueOf(url, 'select count(*) as value from private')).rejects.toThrow('permission denied');
  await expect(valueOf(url, 'create table planted (id int)')).rejects.toThrow('permission denied');
  for (const other of ['disputes', 'postgres', 'template1']) {
    await expect(valueOf(databaseUrl(port, ordersApp, other), 'select 1 as value')).rejects.toThrow(
      'permission denied for database',
    );
  }
  const isPast = "select rolsuper or rolbypassrls or rolinherit as value from pg_roles where rolname = 'orders_app'";
  expect(await valueOf(url, isPast)).toBe(false);
});

test('a home from before the second wall gets the roles and logins that it lacks', async () => {
  const superuser = databaseUrl(port, { name: 'postgres', password });
  await valueOf(superuser, 'drop owned by orders_app');
  await valueOf(superuser, 'drop role orders_app');
  await ensureDatabases({ port, password }, slices);
  expect(await valueOf(databaseUrl(port, ordersApp, 'orders'), 'select 1 as value')).toBe(1);
});

test('what an administrator runs for a database elsewhere gives the same logins', async () => {
  const file = readFileSync(join(import.meta.dirname, 'outside-database.sql'), 'utf8');
  const superuser = databaseUrl(port, { name: 'postgres', password });
  const statements = file
    .replaceAll('SLICE', 'elsewhere')
    .replaceAll(/^--.*$/gm, '')
    .split(/;\n(?! |end)/);
  for (const sql of statements) if (sql.trim() !== '') await valueOf(superuser, sql);
  const app = { name: 'elsewhere_app', password: 'PASSWORD OF PEOPLE' };
  expect(await valueOf(databaseUrl(port, app, 'elsewhere'), 'select current_user as value')).toBe('elsewhere_app');
  await expect(valueOf(databaseUrl(port, app, 'orders'), 'select 1 as value')).rejects.toThrow('permission denied');
});

test('making the databases again changes nothing; a wrong password is a broken home', async () => {
  await ensureDatabases({ port, password }, slices);
  await expect(ensureDatabases({ port, password: 'guess' }, [])).rejects.toThrow('npx pnpm start --repair');
});

test('a PostgreSQL left over by a killed supervisor is ended, and its data is there', async () => {
  const service = supervisor.service('postgres');
  await valueOf(databaseUrl(port, orders), 'create table kept (id int)');
  const leftOver = postmasterPid();
  process.kill(service.view.pid ?? 0, 'SIGKILL');
  await service.when(({ state }) => state === 'waiting');
  expect(isAlive(leftOver)).toBe(true);
  await service.when(isReady);
  expect(postmasterPid()).not.toBe(leftOver);
  expect(await valueOf(databaseUrl(port, orders), 'select count(*)::int as value from kept')).toBe(0);
});

test('a PostgreSQL that dies is started again', async () => {
  const service = supervisor.service('postgres');
  process.kill(postmasterPid(), 'SIGKILL');
  await service.when(({ state }) => state === 'waiting');
  await service.when(isReady);
  expect(await valueOf(databaseUrl(port, orders), 'select 1 as value')).toBe(1);
});

test('stopping leaves no PostgreSQL behind', async () => {
  const pid = postmasterPid();
  await supervisor.stopAll();
  expect(isAlive(pid)).toBe(false);
  expect(existsSync(join(folder, 'postmaster.pid'))).toBe(false);
});
