import type { EntityManager } from '@mikro-orm/postgresql';
import { StorefrontConnectionRow } from '../connection/index.ts';
import { connectorOf, type ChannelWindow, type QuestionReading } from '../connector/index.ts';
import { takeQuestions } from '../storefront-question/index.ts';
import { collectionSettings } from './collection-settings.ts';
import type { CollectionError } from './collection.ts';
import { quarantine, release, type Quarantined } from './quarantine.ts';

/** Time for which one process alone asks a marketplace for its questions. */
const LEASE_SECONDS = 120;

/** Time after which older questions are read again: marketplaces do not tell that one was changed or answered there. */
const LOOK_BACK_EVERY_MS = 30 * 60_000;

const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

interface Held {
  readonly until: Date | null;
  readonly lookedBackAt: Date | null;
  readonly failures: number;
}

/**
 * Collects what buyers asked at a connection since the last time, with an overlap, and now and then what they asked within
 * the last days once more. It fails by itself: orders are collected all the same.
 */
export async function collectQuestions(
  em: EntityManager,
  connectionId: string,
  now: Date,
): Promise<'DONE' | 'FAILED' | 'BUSY' | 'OFF'> {
  const connection = await em.fork().findOne(StorefrontConnectionRow, connectionId);
  if (!connection?.isActive || !connectorOf(em, connection).capabilities.questions) return 'OFF';
  const held = await lease(em.fork(), connection);
  if (!held) return 'BUSY';
  const { window, looksBack } = windowOf(held, now);
  const error = await readAll(em, connection, window, now).catch(async (fault: unknown) => {
    await end(em.fork(), connectionId, { error: 'FAULT', held, window, looksBack, now });
    throw fault;
  });
  await end(em.fork(), connectionId, { error, held, window, looksBack, now });
  return error ? 'FAILED' : 'DONE';
}

async function lease(em: EntityManager, { id, storefrontCode }: StorefrontConnectionRow): Promise<Held | null> {
  await em.execute('insert into question_collection (id, storefront_code) values (?, ?) on conflict (id) do nothing', [
    id,
    storefrontCode,
  ]);
  const [row] = await em.execute<{ until: string | null; back: string | null; failures: number }[]>(
    `update question_collection set leased_until = clock_timestamp() + ? * interval '1 second'
     where id = ? and (leased_until is null or leased_until < clock_timestamp())
     returning collected_until as until, looked_back_at as back, failures`,
    [LEASE_SECONDS, id],
  );
  if (!row) return null;
  const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));
  return { until: dateOf(row.until), lookedBackAt: dateOf(row.back), failures: row.failures };
}

function windowOf({ until, lookedBackAt }: Held, now: Date): { window: ChannelWindow; looksBack: boolean } {
  const { overlapMs, questionsMs } = collectionSettings();
  const looksBack = until === null || !lookedBackAt || lookedBackAt.getTime() + LOOK_BACK_EVERY_MS <= now.getTime();
  const longAgo = now.getTime() - questionsMs;
  const from = until === null ? longAgo : until.getTime() - overlapMs;
  return { window: { from: new Date(looksBack ? Math.min(from, longAgo) : from), to: now }, looksBack };
}

/** Reads page by page; gives why it could not go on, if it could not. */
async function readAll(
  em: EntityManager,
  connection: StorefrontConnectionRow,
  window: ChannelWindow,
  now: Date,
): Promise<CollectionError | null> {
  for await (const page of connectorOf(em, connection).questionsAsked(window, now)) {
    if (page.outcome === 'LATER') return page.code;
    if (page.outcome !== 'DONE') return page.outcome;
    await em.fork().transactional((tx) => takeReadings(tx, connection, page.value, now));
  }
  return null;
}

/** Takes readings of questions in within a transaction; gives the number that is here now. */
export async function takeReadings(
  tx: EntityManager,
  connection: StorefrontConnectionRow,
  readings: readonly QuestionReading[],
  now: Date,
): Promise<number> {
  const questions = readings.flatMap((reading) => (reading.kind === 'QUESTION' ? [reading.question] : []));
  await takeQuestions(tx, connection, questions, now);
  await quarantine(tx, connection, readings.flatMap(malformed), now);
  const numbers = questions.map(({ externalNumber }) => externalNumber);
  await release(tx, connection, { numbers, about: 'QUESTION' }, now);
  return questions.length;
}

function malformed(reading: QuestionReading): Quarantined[] {
  if (reading.kind !== 'MALFORMED') return [];
  const { externalNumber, reason, payload } = reading;
  return [{ externalNumber, code: 'MALFORMED', reason, payload, about: 'QUESTION' }];
}

interface Ended {
  readonly error: CollectionError | null;
  readonly held: Held;
  readonly window: ChannelWindow;
  readonly looksBack: boolean;
  readonly now: Date;
}

async function end(em: EntityManager, id: string, { error, held, window, looksBack, now }: Ended): Promise<void> {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(held.failures, 10), LONGEST_PAUSE_MS);
  await em.execute(
    error
      ? `update question_collection set error_code = ?, failures = failures + 1, next_at = ?, leased_until = null where id = ?`
      : `update question_collection set error_code = null, failures = 0, next_at = null, leased_until = null,
           collected_until = ?, looked_back_at = coalesce(?, looked_back_at) where id = ?`,
    error ? [error, new Date(now.getTime() + pause), id] : [window.to, looksBack ? now : null, id],
  );
}
