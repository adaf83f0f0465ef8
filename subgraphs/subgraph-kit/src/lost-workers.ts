import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';

/** Time for which a job is its worker's whatever happens: the worker may be about to say that it is there. */
const UNDISPUTED = '10 seconds';
const LOOK_EVERY_MS = 10_000;

/** Lock of a session that a worker holds as long as its process is there. */
const LOCK = "hashtextextended('madang worker ' || $1::text, 0)";

/** Puts jobs back on the list whose workers are gone; gives who they were. */
const FREE = `
  with held as materialized (
    select distinct locked_by as worker from graphile_worker.jobs where locked_at < now() - interval '${UNDISPUTED}'
  ), gone as materialized (
    select worker from held where pg_try_advisory_xact_lock(${LOCK.replace('$1::text', 'worker')})
  )
  select graphile_worker.force_unlock_workers(array(select worker from gone))`;

/** Watch over the workers of one runner, and over those of all others. */
interface Watch {
  /** Events of the runner, which tell of its workers. */
  readonly events: WorkerEvents;
  /** Settles when its own locks are gone while the process is not. */
  readonly lost: Promise<void>;
  end(): void;
}

/**
 * Says that the workers of a runner are there, by locks that PostgreSQL gives up by itself when the process dies, and puts
 * the jobs of workers that are not back on the list: graphile-worker alone would leave them where they are for four hours.
 */
export async function watchWorkers(pool: Pool): Promise<Watch> {
  const session = await pool.connect();
  const { promise: lost, resolve: lose } = Promise.withResolvers<void>();
  session.once('error', () => lose());
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => {
    session.query(`select pg_advisory_lock(${LOCK})`, [worker.workerId]).catch(() => lose());
  });
  const look = (): void => void pool.query(FREE).catch(() => undefined);
  const looks = setInterval(look, LOOK_EVERY_MS).unref();
  look();
  let isOver = false;
  return {
    events,
    lost,
    end() {
      if (isOver) return;
      isOver = true;
      clearInterval(looks);
      // The connection goes with its locks.
      session.release(true);
    },
  };
}
