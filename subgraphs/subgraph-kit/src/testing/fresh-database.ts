import { createHash } from 'node:crypto';
import pg from 'pg';
import { migrate, openDatabase } from '../database.ts';
import type { Subgraph } from '../definition.ts';
import { newId } from '../id.ts';
import { migrateJobs } from '../jobs.ts';
import { TEST_DATABASE_URL } from './postgres-for-tests.ts';
import { makeTestLogins, TEST_APP, TEST_OWNER } from './test-logins.ts';

/** A database of a test's own. */
export interface FreshDatabase {
  /** Address for the login that owns it. */
  readonly url: string;
  /** Address for the login on which requests of people run. */
  readonly appUrl: string;
  drop(): Promise<void>;
}

/** Copies the migrated template of a slice into a new database; the first call in a run makes the template. */
export async function freshDatabase(subgraph: Subgraph): Promise<FreshDatabase> {
  const name = `test_${newId().replaceAll('-', '')}`;
  await withServer(async (server) => {
    const template = await templateOf(subgraph, server);
    // Its files are copied; page by page through the log it would take four times as long.
    await server.query(`create database ${name} template ${template} owner ${TEST_OWNER} strategy file_copy`);
  });
  return databaseOf(name);
}

/** Makes an empty database, for tests of migrations themselves. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  const name = `test_${newId().replaceAll('-', '')}`;
  await withServer(async (server) => {
    await makeTestLogins(server);
    await server.query(`create database ${name} owner ${TEST_OWNER}`);
  });
  return databaseOf(name);
}

function databaseOf(name: string): FreshDatabase {
  return {
    url: urlOf(name, TEST_OWNER),
    appUrl: urlOf(name, TEST_APP),
    drop: () => withServer(async (server) => void (await server.query(`drop database if exists ${name} with (force)`))),
  };
}

async function templateOf(subgraph: Subgraph, server: pg.Client): Promise<string> {
  await makeTestLogins(server);
  const digest = createHash('sha256').update(
    JSON.stringify(subgraph.migrations.map(({ name, class: made }) => [name, String(made)])),
  );
  const template = `template_${subgraph.name.replaceAll('-', '_')}_${digest.digest('hex').slice(0, 12)}`;
  // Test files run side by side; the first to come makes the template.
  await server.query('select pg_advisory_lock(hashtext($1))', [template]);
  try {
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1 and datistemplate', [
      template,
    ]);
    if (rowCount === 0) await makeTemplate(subgraph, template, server);
  } finally {
    await server.query('select pg_advisory_unlock(hashtext($1))', [template]);
  }
  return template;
}

async function makeTemplate(subgraph: Subgraph, template: string, server: pg.Client): Promise<void> {
  await server.query(`drop database if exists ${template} with (force)`);
  await server.query(`create database ${template} owner ${TEST_OWNER}`);
  const url = urlOf(template, TEST_OWNER);
  const orm = await openDatabase({ url, rows: subgraph.rows, migrations: subgraph.migrations });
  await migrate(orm);
  await orm.close(true);
  await migrateJobs(url);
  await server.query(`alter database ${template} is_template true`);
}

async function withServer(work: (server: pg.Client) => Promise<void>): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl() });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

function urlOf(database: string, login: string): string {
  const url = new URL(serverUrl());
  url.username = login;
  url.password = login;
  url.pathname = `/${database}`;
  return url.href;
}

function serverUrl(): string {
  const url = process.env[TEST_DATABASE_URL];
  if (!url) throw new Error(`${TEST_DATABASE_URL} is not set: use the Vitest preset of subgraph-kit`);
  return url;
}
