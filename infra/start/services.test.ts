import { rmSync } from 'node:fs';
import { slices } from '@madang/shared-schema/slices';
import { afterAll, describe, expect, test } from 'vitest';
import { databaseAppUrlOf, databaseUrlOf, embeddedLogins } from './database-addresses.ts';
import { homeIn, prepareHome } from './home.ts';
import { loadSecrets } from './secrets.ts';
import { serviceDefinitions, type SystemPlan } from './services.ts';
import { StartProblem } from './start-problem.ts';
import { temporaryFolder } from './testing.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const URL = 'postgres://orders:secret@db.example/orders';
const APP_URL = 'postgres://orders_app:other@db.example/orders';

function planWith(env: NodeJS.ProcessEnv): SystemPlan {
  const home = homeIn(folder);
  prepareHome(home);
  const names = slices.map(({ name }) => name);
  return { home, env, secrets: loadSecrets(home.secretsFile, names) };
}

describe('a slice signs in to its database by two logins', () => {
  test('in the embedded PostgreSQL', () => {
    const plan = planWith({});
    expect(databaseUrlOf(plan, 'orders')).toMatch(/^postgres:\/\/orders:.+@127\.0\.0\.1:4003\/orders$/);
    expect(databaseAppUrlOf(plan, 'orders')).toMatch(/^postgres:\/\/orders_app:.+@127\.0\.0\.1:4003\/orders$/);
    const started = serviceDefinitions(plan).find(({ name }) => name === 'orders');
    expect(started?.env).toMatchObject({
      DATABASE_URL: databaseUrlOf(plan, 'orders'),
      DATABASE_APP_URL: databaseAppUrlOf(plan, 'orders'),
    });
  });

  test('in one elsewhere', () => {
    const plan = planWith({ DATABASE_URL_ORDERS: URL, DATABASE_APP_URL_ORDERS: APP_URL });
    expect([databaseUrlOf(plan, 'orders'), databaseAppUrlOf(plan, 'orders')]).toEqual([URL, APP_URL]);
    expect(embeddedLogins(plan).map(({ owner }) => owner.name)).not.toContain('orders');
  });

  test.each([
    [{ DATABASE_URL_ORDERS: URL }, 'DATABASE_URL_ORDERS is set and DATABASE_APP_URL_ORDERS is not'],
    [{ DATABASE_APP_URL_ORDERS: APP_URL }, 'DATABASE_APP_URL_ORDERS is set and DATABASE_URL_ORDERS is not'],
  ])('%o is a problem, told with the way out', (env, words) => {
    const plan = planWith(env);
    expect(() => serviceDefinitions(plan)).toThrow(StartProblem);
    expect(() => serviceDefinitions(plan)).toThrow(words);
    expect(() => serviceDefinitions(plan)).toThrow('infra/start/postgres/outside-database.sql');
  });
});
