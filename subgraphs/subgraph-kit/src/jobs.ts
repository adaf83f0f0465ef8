import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import {
  Logger as WorkerLogger,
  run,
  runMigrations,
  type JobHelpers,
  type Runner,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import { KEEP_CONNECTION_MS } from './database.ts';
import { watchWorkers } from './lost-workers.ts';
import { PutOff } from './put-off.ts';

/** Time after which a runner that lost its database is started again. */
const RETRY_MS = 1000;

/** Failed looks for work, of all workers together, after which a runner is made anew. */
const STUCK_AFTER_FAILURES = 4;

/** Work done outside a request; one runner takes it however many replicas there are. */
export interface Job {
  /** Cron line (minute hour day month weekday, in UTC) for work that comes back; none for work on demand. */
  readonly cron?: string;
  readonly run: (em: EntityManager, payload: unknown, now: Date) => Promise<void>;
}

/** Jobs of a slice, by name. */
export type Jobs = Readonly<Record<string, Job>>;

const ofJob = new AsyncLocalStorage<true>();

/** Indicates whether what runs now was taken from the list, not asked for by a request. */
export function isOfJob(): boolean {
  return ofJob.getStore() === true;
}

/** Rank of work that waits until all other work is done. */
const WAITS = 10;

/** How work is put on the list. */
interface JobOptions {
  /** Not before this moment. */
  readonly at?: Date;
  /** The same key replaces what waits. */
  readonly key?: string;
  /** Others go first: much work that comes back by the clock, for which nobody waits. */
  readonly waits?: boolean;
}

/** Puts work on the list in the transaction of an act. */
export async function addJob(
  tx: EntityManager,
  name: string,
  payload: unknown,
  { at, key, waits = false }: JobOptions = {},
): Promise<void> {
  await tx.execute('select put_job(?, ?::json, ?::timestamptz, ?, ?)', [
    name,
    JSON.stringify(payload),
    at ?? null,
    key ?? null,
    waits ? WAITS : 0,
  ]);
}

/** Condition of SQL: a job under this key is on the list, and its turn has come or is next; one put off after it failed has none. */
export function hasTurn(key: string): string {
  return `exists (select from graphile_worker.jobs
                  where jobs.key = ${key} and attempts < max_attempts and run_at <= now())`;
}

/** What the runner of jobs is made of. */
export interface RunnerOptions {
  readonly orm: MikroORM;
  readonly databaseUrl: string;
  readonly jobs: Jobs;
  /** Tasks of the kit itself, such as the delivery of events. */
  readonly tasks: TaskList;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Tables of the job list; must exist before the first act that adds a job. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, logger: silent });
}

/** Runner of jobs at work. */
export interface RunningJobs {
  stop(): Promise<void>;
}

/** Starts to take work from the list, again after the database was away; `stop()` waits for what is under way. */
export async function runJobs(options: RunnerOptions): Promise<RunningJobs> {
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    max: 5,
    idleTimeoutMillis: KEEP_CONNECTION_MS,
    application_name: 'madang jobs',
  });
  const away = (error: unknown): void => options.log.warn({ err: error }, 'jobs: the database is away');
  pool.on('error', away);
  pool.on('connect', (client) => client.on('error', away));
  const halt = new AbortController();
  let runner = await startRunner(pool, options).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const kept = (async () => {
    while (!halt.signal.aborted) {
      // A runner that loses its database ends, and says so by throwing.
      await runner.promise.catch(away);
      await delay(RETRY_MS, undefined, { signal: halt.signal }).catch(() => undefined);
      if (!halt.signal.aborted) runner = await startRunner(pool, options).catch(() => runner);
    }
  })();
  return {
    async stop() {
      halt.abort();
      await runner.stop().catch(() => undefined);
      await kept;
      await pool.end();
    },
  };
}

async function startRunner(pool: pg.Pool, options: RunnerOptions): Promise<Runner> {
  const watch = await watchWorkers(pool);
  const runner = await begunRunner(pool, options, watch.events).catch((error: unknown) => {
    watch.end();
    throw error;
  });
  void watch.lost.then(() => runner.stop()).catch(() => undefined);
  void runner.promise.catch(() => undefined).finally(() => watch.end());
  endWhenStuck(runner);
  await Promise.race([firstLook(runner), runner.promise]);
  return runner;
}

function begunRunner(pool: pg.Pool, options: RunnerOptions, events: WorkerEvents): Promise<Runner> {
  return run({
    // Nobody waits for what graphile-worker notes of a job that has ended, unless it notes them in batches: a database that
    // goes away just then would take the process with it.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    pgPool: pool,
    events,
    concurrency: 2,
    pollInterval: 2000,
    noHandleSignals: true,
    taskList: knownAsJobs({ ...options.tasks, ...tasksOf(options) }),
    crontab: crontabOf(options.jobs),
    logger: workerLog(options.log),
  });
}

/** Settles once the runner has looked for work, whatever it found: from then on it knows its tasks. */
async function firstLook({ events }: Runner): Promise<void> {
  await new Promise<void>((resolve) => {
    events.once('worker:getJob:empty', () => resolve());
    events.once('job:start', () => resolve());
    events.once('worker:getJob:error', () => resolve());
  });
}

/**
 * Ends a runner that fails to look for work again and again: graphile-worker keeps what it learns of its tasks, and
 * keeps the failure too when the database goes away while it learns.
 */
function endWhenStuck(runner: Runner): void {
  let failures = 0;
  const works = (): void => void (failures = 0);
  runner.events.on('worker:getJob:empty', works);
  runner.events.on('job:start', works);
  runner.events.on('worker:getJob:error', () => {
    failures += 1;
    if (failures === STUCK_AFTER_FAILURES) void runner.stop().catch(() => undefined);
  });
}

function tasksOf({ orm, jobs, clock, log }: RunnerOptions): TaskList {
  const logged = (name: string) => (error: unknown) => {
    if (!(error instanceof PutOff)) throw error;
    log.error({ err: error.cause, job: name }, 'jobs: failed, and put off');
  };
  return Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      (payload: unknown) => job.run(orm.em.fork(), payload, clock()).catch(logged(name)),
    ]),
  );
}

function knownAsJobs(tasks: TaskList): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown, helpers: JobHelpers) => ofJob.run(true, () => task?.(payload, helpers)),
    ]),
  );
}

function crontabOf(jobs: Jobs): string {
  return Object.entries(jobs)
    .filter(([, job]) => job.cron)
    .map(([name, job]) => `${job.cron} ${name} ?fill=1d`)
    .join('\n');
}

const silent = new WorkerLogger(() => () => undefined);

function workerLog(log: Logger): WorkerLogger {
  return new WorkerLogger(() => (level, message) => {
    if (level === 'error') log.error(message);
    else if (level === 'warning') log.warn(message);
    else log.debug(message);
  });
}
