import { setTimeout as delay } from 'node:timers/promises';
import { legOf } from './ari-leg.ts';
import { replay } from './ari-replay.ts';
import { asteriskTime, eventShape, type AriEvent } from './ari-shapes.ts';
import { arrived, departed, ringsNow, type TalkParts } from './ari-talks.ts';
import { Turns } from './turns.ts';

/** Times of a connection: between two beats, and without any beat until it is given up. */
const BEAT_MS = 5000;
const SILENCE_MS = 3 * BEAT_MS;

/** Cause of Q.850 for a telephone that rings no more since its call is answered elsewhere: at the desk, and we ring it again. */
const ANSWERED_ELSEWHERE = 26;

/** What a listener is given beside the talks. */
export interface ListenerParts extends TalkParts {
  /** Indicates whether this process is the one of all replicas that listens; asked at every beat. */
  readonly mayListen: () => Promise<boolean>;
  readonly log: { warn(details: object, words: string): void };
}

/** Listens to an Asterisk and keeps its talks, again after every interruption, until it is told to stop. */
export function listenToAri(parts: ListenerParts): { stop(): Promise<void> } {
  const halt = new AbortController();
  const kept = (async () => {
    while (!halt.signal.aborted) {
      if (await parts.mayListen()) await listenOnce(parts, halt.signal);
      await delay(parts.retryMs, undefined, { signal: halt.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      halt.abort();
      await kept;
    },
  };
}

/** Listens until the connection ends, for whatever reason. */
async function listenOnce(parts: ListenerParts, signal: AbortSignal): Promise<void> {
  const { url, user, password, app, log } = parts;
  // A WebSocket of Node takes no header, as that of a browser does not: Asterisk reads the key from the address as well.
  const words = new URLSearchParams({ app, api_key: `${user}:${password}` }).toString();
  const socket = new WebSocket(`${url.replace(/^http/, 'ws').replace(/\/$/, '')}/events?${words}`);
  const turns = new Turns((error) => log.warn({ err: error }, 'telephony: something told was lost'));
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const end = () => resolve();
  const heard = { at: performance.now() };
  socket.addEventListener('open', () => turns.begin(() => begin(parts, end)));
  socket.addEventListener('message', ({ data }) => {
    heard.at = performance.now();
    const event = eventShape.safeParse(JSON.parse(String(data))).data;
    if (event) turns.take(talkOf(parts, event), () => take(parts, event));
  });
  for (const type of ['close', 'error'] as const) socket.addEventListener(type, end);
  signal.addEventListener('abort', end);
  const beat = setInterval(() => void keepBeating(parts, heard.at, end), BEAT_MS);
  await ended;
  signal.removeEventListener('abort', end);
  clearInterval(beat);
  socket.close();
  await turns.done();
}

/** Looks how all stands, and asks to be told when telephones are plugged in and out. */
async function begin(parts: ListenerParts, end: () => void): Promise<void> {
  const answer = await replay(parts);
  if (answer.outcome !== 'DONE') {
    end();
    return;
  }
  const endpoints = [...parts.lines.values()].map(({ endpoint }) => `endpoint:${endpoint}`);
  const path = `/applications/${encodeURIComponent(parts.app)}/subscription`;
  await parts.ask({ method: 'POST', path, query: { eventSource: endpoints.join(',') } });
}

/** Asks for an event that comes over the connection: one that is half gone tells nothing, and is given up. */
async function keepBeating(parts: ListenerParts, heardAt: number, end: () => void): Promise<void> {
  const isSilent = performance.now() - heardAt > SILENCE_MS;
  if (isSilent || !(await parts.mayListen())) end();
  else await parts.ask({ method: 'POST', path: '/events/user/beat', query: { application: parts.app } });
}

function talkOf({ app, legs }: ListenerParts, { channel }: AriEvent): string {
  const leg = channel && (legs.known(channel.id) ?? legOf(channel, app));
  return leg?.talk ?? '';
}

async function take(parts: ListenerParts, { type, timestamp, channel, cause, endpoint }: AriEvent): Promise<void> {
  if (endpoint) await lineChanged(parts, `${endpoint.technology}/${endpoint.resource}`, endpoint.state === 'online');
  const leg = channel && legOf(channel, parts.app);
  const at = timestamp === undefined ? parts.clock() : asteriskTime(timestamp);
  if (leg && type === 'ChannelStateChange' && channel.state === 'Ringing') await ringsNow(parts, leg);
  else if (leg && type === 'StasisStart') {
    if (parts.legs.come(leg, at)) await arrived(parts, leg);
  } else if (channel && (type === 'StasisEnd' || type === 'ChannelDestroyed')) {
    const known = leg ?? parts.legs.known(channel.id);
    const gone = known && parts.legs.end(known, at);
    if (gone) await departed(parts, gone, cause === ANSWERED_ELSEWHERE);
  }
}

async function lineChanged(parts: ListenerParts, endpoint: string, isConnected: boolean): Promise<void> {
  for (const [extension, line] of parts.lines)
    if (line.endpoint === endpoint) await parts.tell({ about: 'LINE', extension, isConnected });
}
