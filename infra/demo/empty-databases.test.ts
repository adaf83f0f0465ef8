import { afterAll, beforeAll, expect, test } from 'vitest';
import { appLoginOf, databaseUrl, ensureDatabases } from '../start/postgres/databases.ts';
import { startTestPostgres, valueOf, type TestPostgres } from '../start/postgres/testing.ts';
import { emptyDatabases } from './empty-databases.ts';

const orders = { name: 'orders', password: 'orders-password' };
const disputes = { name: 'disputes', password: 'disputes-password' };
let postgres: TestPostgres;
let urls: Record<string, string>;

beforeAll(async () => {
  postgres = await startTestPostgres();
  const slices = [orders, disputes].map((owner) => ({ owner, app: { ...owner, name: appLoginOf(owner.name) } }));
  await ensureDatabases(postgres, slices);
  urls = { orders: databaseUrl(postgres.port, orders), disputes: databaseUrl(postgres.port, disputes) };
  for (const url of Object.values(urls)) {
    await valueOf(url, 'create table migration (id int)');
    await valueOf(url, 'insert into migration values (1)');
    await valueOf(url, 'create table thing (id int)');
  }
});

afterAll(() => postgres.supervisor.stopAll());

test('a migrated database without rows is empty; one row of somebody and it is not', async () => {
  expect(await emptyDatabases(urls)).toEqual(urls);
  await valueOf(urls['orders'] ?? '', 'insert into thing values (1)');
  expect(Object.keys(await emptyDatabases(urls))).toEqual(['disputes']);
});

test('a database that has had its demo data is not filled again, even when everything was deleted', async () => {
  await valueOf(urls['disputes'] ?? '', 'create table demo_data (anchor timestamptz)');
  expect(Object.keys(await emptyDatabases(urls))).not.toContain('disputes');
});

test('a slice without demo data is left alone', async () => {
  expect(await emptyDatabases({ returns: 'postgres://nobody@127.0.0.1:1/returns' })).toEqual({});
});
