import { setTimeout as delay } from 'node:timers/promises';
import { PutOff } from './put-off.ts';

/** Time for which a job waits for its lanes; those that are slower go on without it. */
const PATIENCE_MS = 1500;

/**
 * Runs lanes side by side and waits for them a little. A job that waited for the slowest outside system would keep the few
 * workers of the list from all others; what a process that is killed leaves undone must be found by a look at the rows.
 */
export async function runApart(lanes: readonly (() => Promise<void>)[]): Promise<void> {
  if (lanes.length === 0) return;
  const stopped = new AbortController();
  const all = Promise.allSettled(lanes.map((run) => run()));
  const impatient = delay(PATIENCE_MS, [], { signal: stopped.signal }).catch(() => []);
  const ended: readonly PromiseSettledResult<void>[] = await Promise.race([all, impatient]);
  stopped.abort();
  const faults = ended.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  if (faults.length === 0) return;
  const together = new AggregateError(faults, 'lanes failed');
  throw faults.every((fault) => fault instanceof PutOff) ? new PutOff(together) : together;
}
