import { X509Certificate } from 'node:crypto';
import { rmSync } from 'node:fs';
import { slices } from '@madang/shared-schema/slices';
import { afterAll, describe, expect, test } from 'vitest';
import { databaseAppUrlOf, databaseUrlOf, embeddedLogins } from './database-addresses.ts';
import { ensureDocumentCertificate } from './document-certificate.ts';
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

describe('messages', () => {
  const started = (env: NodeJS.ProcessEnv, name: string) =>
    serviceDefinitions(planWith(env)).find((definition) => definition.name === name);

  test('go from every slice to the simulators, which know the same accounts', () => {
    const simulators = started({}, 'simulators');
    expect(simulators?.morePorts).toEqual({ smtp: 4005 });
    for (const { name } of slices) {
      const env = started({}, name)?.env ?? {};
      expect(env).toMatchObject({
        SMTP_URL: 'smtp://127.0.0.1:4005',
        SOLAPI_URL: 'http://127.0.0.1:4004/solapi',
        ALIMTALK_URL: 'http://127.0.0.1:4004/nhn',
        PUBLIC_ORIGIN: 'http://localhost:4000',
      });
      for (const key of ['SOLAPI_KEY', 'SOLAPI_SECRET', 'SOLAPI_FROM', 'ALIMTALK_APP_KEY', 'ALIMTALK_SENDER_KEY'])
        expect(env[key]).toBe(simulators?.env[key]);
      expect(env).not.toHaveProperty('DISPATCH_CAPTURE');
      expect('VAPID_PRIVATE_KEY' in env).toBe(name === 'accounts');
    }
  });

  test('go where the command says instead, and ports move with the rest', () => {
    const env = {
      PORT_BASE: '7000',
      SMTP_URL: 'smtps://mail.example',
      DISPATCH_CAPTURE: '1',
      VAPID_SUBJECT: 'https://a.b',
    };
    expect(started(env, 'accounts')?.env).toMatchObject({
      SMTP_URL: 'smtps://mail.example',
      SOLAPI_URL: 'http://127.0.0.1:7004/solapi',
      PUBLIC_ORIGIN: 'http://localhost:7000',
      DISPATCH_CAPTURE: '1',
      VAPID_SUBJECT: 'https://a.b',
      PUSH_LOOPBACK_PORTS: '7004',
    });
    expect(started(env, 'simulators')?.env).toMatchObject({ SMTP_PORT: '7005' });
  });

  test('are pushed with the keys of the first start, which browsers are bound to', () => {
    const keys = () => started({}, 'accounts')?.env['VAPID_PUBLIC_KEY'];
    expect(keys()).toMatch(/^[\w-]{87}$/);
    expect(keys()).toBe(keys());
  });
});

describe('telephones', () => {
  const linesOf = (env: NodeJS.ProcessEnv) =>
    ['callcenter', 'simulators'].map(
      (service) => serviceDefinitions(planWith(env)).find(({ name }) => name === service)?.env['CENTREX_LINES'],
    );
  const OWN = '{"7001":{"number":"07012345678","password":"secret"}}';

  test('have the same lines at the call center and at the simulated exchange, also when the command says which', () => {
    const [desk, exchange] = linesOf({});
    expect(Object.keys(JSON.parse(desk ?? '{}'))).toContain('9826');
    expect(exchange).toBe(desk);
    expect(linesOf({ CENTREX_LINES: OWN })).toEqual([OWN, OWN]);
  });

  test('of another exchange are not told to the simulated one', () => {
    const [desk, exchange] = linesOf({ CENTREX_LINES: OWN, CENTREX_URL: 'https://centrex.example' });
    expect(desk).toBe(OWN);
    expect(exchange).not.toContain('07012345678');
  });
});

describe('documents', () => {
  test('are signed with a certificate of the first start, unless the command brings its own', async () => {
    const plan = planWith({});
    const told = (env: NodeJS.ProcessEnv): string | undefined =>
      serviceDefinitions({ ...plan, env }).find(({ name }) => name === 'disputes')?.env['DOCUMENT_CERTIFICATE'];
    const now = new Date();
    await ensureDocumentCertificate(plan.home.secretsFile, plan.secrets, { DOCUMENT_CERTIFICATE: 'own' }, now);
    expect([told({}), told({ DOCUMENT_CERTIFICATE: 'own' })]).toEqual([undefined, 'own']);
    await ensureDocumentCertificate(plan.home.secretsFile, plan.secrets, {}, now);
    const made = told({});
    const certificate = new X509Certificate(Buffer.from(made ?? '', 'base64'));
    expect(new Date(certificate.validTo).getFullYear()).toBe(now.getFullYear() + 10);
    await ensureDocumentCertificate(plan.home.secretsFile, plan.secrets, {}, now);
    expect([told({}), planWith({}).secrets.documentCertificate]).toEqual([made, made]);
    expect(told({ DOCUMENT_CERTIFICATE: 'own' })).toBe('own');
  });
});
