import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLFormattedError } from 'graphql';
import { daysAfter } from '../clock.ts';
import type { Context } from '../context.ts';
import { noteAccess, type Access } from '../privacy/access-log.ts';
import { keysOf } from '../privacy/keys-of.ts';
import { KeptKey, type IdempotentRequest } from './idempotency-key.ts';
import { packed, unpacked } from './packed.ts';

/** Answer of a mutation in the form in which it is kept. */
export interface KeptAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  /** Personal data that it shows in clear; noted again whenever the answer is given again. */
  readonly seen?: readonly Access[];
}

/** Why a request under an idempotency key is not answered. */
export type KeyRefusal = 'IDEMPOTENCY_KEY_REUSED' | 'IDEMPOTENCY_IN_FLIGHT';

/** How long a key and its answer are kept. */
const KEPT_DAYS = 1;

interface KeptRow {
  readonly part: number;
  readonly bodyMac: string;
  readonly answer: Buffer;
}

/**
 * Answers a mutation once for each key of an actor: what it does and what it answers are written in one transaction, so
 * that a crash leaves both or neither. The same key and body gets the first answer, as long as the actor may do what they
 * might then; `run` gives null where nothing was begun.
 */
export async function answerOnce(
  context: Context,
  request: IdempotentRequest,
  run: (context: Context) => Promise<KeptAnswer | null>,
): Promise<KeptAnswer | KeyRefusal | null> {
  const { em, actor, now } = context;
  const key = new KeptKey(request, actor, keysOf(em).eventSecret);
  const bodyMac = key.macOf(request.bodyHash);
  try {
    return await em.transactional(async (tx) => {
      if (!(await takeKey(tx, key))) return 'IDEMPOTENCY_IN_FLIGHT';
      const kept = await keptUnder(tx, key, context);
      if (kept.some((row) => row.bodyMac !== bodyMac)) return 'IDEMPOTENCY_KEY_REUSED';
      const first = kept.find(({ part }) => part === request.part);
      if (first) return again(context, await unpacked(key.open(request.part, first.answer)));
      const answer = await run({ ...context, em: tx });
      if (!answer) throw new Undone(null);
      const sealed = key.seal(request.part, await packed(JSON.stringify(answer)));
      const row = [actor.id, key.hash, request.part, bodyMac, sealed, daysAfter(now, KEPT_DAYS)];
      await tx.execute(KEEP, row).catch((error: unknown) => {
        throw isUndone(error) && !hasDone(answer) ? new Undone(answer) : error;
      });
      return answer;
    });
  } catch (error) {
    if (error instanceof Undone) return error.answer;
    throw error;
  }
}

/** A kept answer as it was; whoever gets it sees again what it shows. */
function again(context: Context, kept: string): KeptAnswer {
  // What is kept was written by answerOnce.
  const answer = JSON.parse(kept) as KeptAnswer;
  for (const access of answer.seen ?? []) noteAccess(context, access);
  return answer;
}

/** Ends the transaction of a mutation that changed nothing; its key stays free. */
class Undone extends Error {
  override readonly name = 'Undone';
  readonly answer: KeptAnswer | null;

  constructor(answer: KeptAnswer | null) {
    super('nothing was done');
    this.answer = answer;
  }
}

/** Holds the key until the transaction ends; false while another request holds it. */
async function takeKey(tx: EntityManager, { hash }: KeptKey): Promise<boolean> {
  const [row] = await tx.execute<{ taken: boolean }[]>(
    'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as taken',
    [hash],
  );
  return row?.taken === true;
}

async function keptUnder(tx: EntityManager, { hash }: KeptKey, { actor, now }: Context): Promise<KeptRow[]> {
  return tx.execute<KeptRow[]>(
    `select part, body_mac as "bodyMac", answer from idempotent_answer
     where actor_id = ? and key_hash = ? and expires_at > ?`,
    [actor.id, hash, now],
  );
}

/** An expired answer under the same key gives way. */
const KEEP = `insert into idempotent_answer (actor_id, key_hash, part, body_mac, answer, expires_at)
  values (?, ?, ?, ?, ?, ?)
  on conflict (actor_id, key_hash, part) do update
    set body_mac = excluded.body_mac, answer = excluded.answer, expires_at = excluded.expires_at`;

const TRANSACTION_FAILED = '25P02';

/** A statement that PostgreSQL could not read undid the transaction. */
function isUndone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === TRANSACTION_FAILED;
}

/** An answer that tells of something done must not be given when it was undone. */
function hasDone({ data }: KeptAnswer): boolean {
  return Object.values(data ?? {}).some((value) => value !== null);
}
