import { setTimeout as delay } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { done, later, refused, UNCLEAR } from './channel-answer.ts';
import { accessTokenOf, type TokenQuestion } from './channel-authorization.ts';
import { blockCalls, noteCallsUsed, takeCall, type CallBucket } from './channel-budget.ts';
import { askChannel, type ChannelReply } from './channel-http.ts';
import type { ChannelAnswer } from './storefront-connector.ts';

/** A call of a marketplace's API. */
export interface ChannelCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
}

/** What a client must know of a marketplace. */
export interface ChannelManners {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bucket: CallBucket;
  readonly waitMs: number;
  readonly timeoutMs: number;
  readonly token: Omit<TokenQuestion, 'connectionId' | 'now' | 'stale'>;
  /** Words of the marketplace in an error; also the code where it has one of its own. */
  readonly wordsOf: (body: unknown) => { readonly code: string; readonly message: string };
  /** Indicates whether an answer says that the token is no longer good. */
  readonly isStale: (status: number, code: string) => boolean;
  /** Milliseconds for which the marketplace wants to be left alone. */
  readonly blockOf: (headers: Headers) => number;
  /** Calls that the marketplace says are used; null where it says nothing. */
  readonly usedOf: (headers: Headers) => number | null;
}

/** Asks the API of one connection: token, budget, one new token where the old one was refused, and every error as an answer. */
export type ChannelClient = (call: ChannelCall, now: Date) => Promise<ChannelAnswer<unknown>>;

const AWAY_MS = 30_000;

/** Makes the client of a connection. */
export function channelClient(em: EntityManager, connectionId: string, manners: ChannelManners): ChannelClient {
  const once = async (call: ChannelCall, now: Date, stale?: string): Promise<ChannelAnswer<unknown>> => {
    const token = await accessTokenOf(em, { ...manners.token, connectionId, now, ...(stale ? { stale } : {}) });
    if (token.outcome !== 'DONE') return token;
    const wait = await turnOf(em, connectionId, manners);
    if (wait > 0) return later('LIMITED', now, wait);
    const { url, headers, timeoutMs } = manners;
    const reply = await askChannel({
      method: call.method,
      url: url + call.path,
      headers: { ...headers, authorization: `Bearer ${token.value}` },
      ...(call.body ? { body: call.body } : {}),
      timeoutMs,
    });
    if (reply.kind === 'answer' && isStale(reply, manners))
      return stale ? later('AUTHORIZATION_LOST', now, AWAY_MS) : once(call, now, token.value);
    return answerOf(em, connectionId, { call, reply, manners, now });
  };
  return (call, now) => once(call, now);
}

function isStale(
  { status, body }: Extract<ChannelReply, { kind: 'answer' }>,
  { isStale: says, wordsOf }: ChannelManners,
) {
  return says(status, wordsOf(body).code);
}

/** Waits a little for a turn in the bucket; gives the milliseconds that are left when that is too long. */
async function turnOf(em: EntityManager, id: string, { bucket, waitMs }: ChannelManners): Promise<number> {
  const until = performance.now() + waitMs;
  for (;;) {
    const wait = await takeCall(em.fork(), id, bucket);
    if (wait === 0) return 0;
    if (performance.now() + wait > until) return wait;
    await delay(wait);
  }
}

interface Replied {
  readonly call: ChannelCall;
  readonly reply: ChannelReply;
  readonly manners: ChannelManners;
  readonly now: Date;
}

async function answerOf(
  em: EntityManager,
  id: string,
  { call, reply, manners, now }: Replied,
): Promise<ChannelAnswer<unknown>> {
  const isQuestion = call.method === 'GET';
  if (reply.kind !== 'answer') return reply.kind === 'away' || isQuestion ? later('AWAY', now, AWAY_MS) : UNCLEAR;
  const { status, body, headers } = reply;
  if (status === 429) {
    const forMs = manners.blockOf(headers);
    await blockCalls(em.fork(), id, forMs);
    return later('LIMITED', now, forMs);
  }
  const used = manners.usedOf(headers);
  const { capacity, drainPerSecond } = manners.bucket;
  if (used !== null && used > capacity / 2) await noteCallsUsed(em.fork(), id, { used, drainPerSecond });
  if (status < 300) return done(body);
  const { code, message } = manners.wordsOf(body);
  const words = `${code} ${message}`.trim();
  // The same content was written before: it is there.
  if (status === 409) return done(body);
  // A gateway that gave up says nothing of what became of the call behind it.
  if (status >= 500) return isQuestion || status === 503 || status === 500 ? later('AWAY', now, AWAY_MS) : UNCLEAR;
  if (status === 401 || status === 403) return later('AUTHORIZATION_LOST', now, AWAY_MS);
  return refused(status === 404 ? 'UNKNOWN_THERE' : 'INVALID', words);
}
