import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { runJobs, type RunningJobs } from './jobs.ts';
import { freshDatabase, type FreshDatabase } from './testing/index.ts';
import { notesSubgraph } from './testing/notes-subgraph.ts';

const log = pino({ level: 'silent' });
const now = new Date('2026-11-28T05:00:00Z');

let database: FreshDatabase;
let orm: MikroORM;
/** Connection of a worker that lives elsewhere. */
let elsewhere: pg.Client;
beforeAll(async () => {
  const notes = notesSubgraph('notes');
  database = await freshDatabase(notes);
  const { rows, migrations } = notes;
  orm = await openDatabase({ url: database.url, rows, migrations });
  elsewhere = new pg.Client({ connectionString: database.url });
  await elsewhere.connect();
});
afterAll(async () => {
  await elsewhere.end();
  await orm.close(true);
  await database.drop();
});

/** Puts a job on the list that a worker took some seconds ago. */
async function taken(word: string, worker: string, seconds: number): Promise<void> {
  await elsewhere.query("select graphile_worker.add_job('say', json_build_object('word', $1::text), job_key => $1)", [
    word,
  ]);
  await elsewhere.query(
    `update graphile_worker._private_jobs set locked_by = $2, attempts = 1, locked_at = now() - make_interval(secs => $3)
     where key = $1`,
    [word, worker, seconds],
  );
}

function saying(said: string[]): Promise<RunningJobs> {
  const run = async (_em: unknown, payload: unknown): Promise<void> => void said.push(JSON.stringify(payload));
  return runJobs({ orm, databaseUrl: database.url, jobs: { say: { run } }, tasks: {}, clock: () => now, log });
}

test('a job whose worker was killed is done by the next; that of a worker at work is left to it', async () => {
  await elsewhere.query("select pg_advisory_lock(hashtextextended('madang worker worker-alive', 0))");
  await taken('of the dead', 'worker-dead', 60);
  await taken('of the living', 'worker-alive', 60);
  await taken('of one that only comes', 'worker-new', 1);
  const said: string[] = [];
  const running = await saying(said);
  await expect.poll(() => said, { timeout: 10_000 }).toEqual(['{"word":"of the dead"}']);
  await running.stop();
  const { rows } = await elsewhere.query('select key, locked_by from graphile_worker.jobs order by key');
  expect(rows).toEqual([
    { key: 'of one that only comes', locked_by: 'worker-new' },
    { key: 'of the living', locked_by: 'worker-alive' },
  ]);
});

test('a runner says of its own workers that they are there, and no more once it has stopped', async () => {
  const held = async (): Promise<unknown> =>
    (
      await elsewhere.query(
        `select count(*)::int as n from pg_locks join pg_database on pg_database.oid = database
         where datname = current_database() and locktype = 'advisory' and pid <> pg_backend_pid()`,
      )
    ).rows[0].n;
  const running = await saying([]);
  expect(await held()).toBe(2);
  await running.stop();
  await expect.poll(held).toBe(0);
});
