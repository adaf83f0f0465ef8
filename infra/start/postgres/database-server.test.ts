import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAlive } from '../processes.ts';
import type { ServiceView } from '../service-definition.ts';
import type { Supervisor } from '../supervisor.ts';
import { databaseUrl, ensureDatabases } from './databases.ts';
import { startTestPostgres, valueOf } from './testing.ts';

const orders = { name: 'orders', password: 'orders-password' };
const disputes = { name: 'disputes', password: 'disputes-password' };
let port: number;
let password: string;
let folder: string;
let supervisor: Supervisor;

const isReady = ({ state }: ServiceView) => state === 'ready';

beforeAll(async () => {
  ({ port, password, folder, supervisor } = await startTestPostgres());
  await ensureDatabases({ port, password }, [orders, disputes]);
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

test('making the databases again changes nothing; a wrong password is a broken home', async () => {
  await ensureDatabases({ port, password }, [orders, disputes]);
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
