import { announce, newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StorefrontConnectionRow } from '../connection/index.ts';
import { connectorOf, type ChannelAnswer, type ChannelReading } from '../connector/index.ts';
import { endRun, keepLease, lease, noteProgress, startRun, type Lease } from './collection-runs.ts';
import { collectionSettings } from './collection-settings.ts';
import { COLLECTION_TOPIC, type CollectionError } from './collection.ts';
import { takeIn } from './take-in.ts';

const AT_ONCE = 500;

/** Time after which a connection that fails is asked again, doubled with each failure up to the longest. */
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

/**
 * Collects everything that changed at a connection since the last time, with an overlap, because marketplaces write
 * their dates before they show what they belong to. One at a time for each connection; each batch is a transaction, and
 * the moment up to which everything is here moves only at the end, so that whoever is stopped in the middle begins again.
 */
export async function collect(em: EntityManager, connectionId: string, now: Date): Promise<'DONE' | 'BUSY' | 'OFF'> {
  const connection = await em.fork().findOne(StorefrontConnectionRow, connectionId);
  if (!connection?.isActive) return 'OFF';
  const held = await lease(em.fork(), connection, newId());
  if (!held) return 'BUSY';
  const window = windowOf(held, now);
  await startRun(em.fork(), held, { ...window, now });
  await tell(em, held);
  const error = await readAll(em, connection, held, { ...window, now }).catch(async (fault: unknown) => {
    await finish(em, held, 'FAULT', { ...window, now });
    throw fault;
  });
  await finish(em, held, error, { ...window, now });
  return 'DONE';
}

interface Span {
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
}

function windowOf({ collectedUntil }: Lease, now: Date): Omit<Span, 'now'> {
  const { overlapMs, firstMs } = collectionSettings();
  const from = collectedUntil ? collectedUntil.getTime() - overlapMs : now.getTime() - firstMs;
  return { from: new Date(from), to: now };
}

/** Reads page by page; gives why it could not go on, if it could not. */
async function readAll(
  em: EntityManager,
  connection: StorefrontConnectionRow,
  held: Lease,
  { from, to, now }: Span,
): Promise<CollectionError | null> {
  const connector = connectorOf(em, connection);
  for await (const page of connector.changedOrders({ from, to }, now)) {
    if (page.outcome !== 'DONE') return errorOf(page);
    // An empty page brings nothing, and the marketplace took its time for it all the same.
    if (page.value.length === 0) await keepLease(em.fork(), held);
    for (let start = 0; start < page.value.length; start += AT_ONCE) {
      const readings = page.value.slice(start, start + AT_ONCE);
      const intake = await takeIn(em.fork(), connection, readings, now);
      await noteProgress(em.fork(), held, { ...intake, read: readings.length });
      await tell(em, held);
    }
  }
  return null;
}

function errorOf(answer: Exclude<ChannelAnswer<readonly ChannelReading[]>, { outcome: 'DONE' }>): CollectionError {
  return answer.outcome === 'LATER' ? answer.code : answer.outcome;
}

async function finish(em: EntityManager, held: Lease, error: CollectionError | null, span: Span): Promise<void> {
  const pause = error ? Math.min(FIRST_PAUSE_MS * 2 ** held.failures, LONGEST_PAUSE_MS) : 0;
  const nextAt = error ? new Date(span.now.getTime() + pause) : null;
  await endRun(em.fork(), held, { error, nextAt, until: span.to, now: span.now });
  await tell(em, held);
}

async function tell(em: EntityManager, { runId, connectionId, storefrontCode }: Lease): Promise<void> {
  await announce(em.fork(), { topic: COLLECTION_TOPIC, id: runId, keys: { connectionId, storefrontCode } });
}
