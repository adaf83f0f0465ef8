import { join } from 'node:path';
import pg from 'pg';
import { Supervisor } from '../supervisor.ts';
import { freePort, temporaryFolder } from '../testing.ts';
import type { Cluster } from './databases.ts';

/** A PostgreSQL of a test, kept running by a supervisor of its own. */
export interface TestPostgres extends Cluster {
  readonly folder: string;
  readonly supervisor: Supervisor;
}

/** Starts a PostgreSQL with an empty cluster on a free port. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const port = await freePort();
  const password = 'superuser';
  const folder = join(temporaryFolder(), 'postgres');
  const env = { PORT: String(port), POSTGRES_FOLDER: folder, POSTGRES_PASSWORD: password };
  const entry = join(import.meta.dirname, 'database-server.ts');
  const supervisor = new Supervisor([{ name: 'postgres', entry, port, env, logFile: `${folder}.log` }]);
  supervisor.service('postgres').start();
  await supervisor.service('postgres').when(({ state }) => state === 'ready');
  return { port, password, folder, supervisor };
}

/** Value of the first row of a statement, asked on a connection of its own. */
export async function valueOf(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ value: unknown }>(sql);
    return rows[0]?.value;
  } finally {
    await client.end();
  }
}
