import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Logger } from 'pino';

const CHANNEL = 'madang_live';
const RETRY_MS = 1000;

/** A change that subscribers hear of: its topic, and what the topic's subscribers need to load it. */
export interface LiveChange {
  readonly topic: string;
  readonly id: string;
  /** Further keys to filter by, such as the customer's id. */
  readonly keys: Readonly<Record<string, string | null>>;
}

/** Live changes of one slice. */
export interface Live {
  /** Changes of a topic from now on, until the reader returns. */
  changes(topic: string): AsyncIterableIterator<LiveChange>;
  stop(): Promise<void>;
}

/** Tells every replica of this slice of a change, when and only when the transaction commits. */
export async function announce(tx: EntityManager, change: LiveChange): Promise<void> {
  await tx.execute('select pg_notify(?, ?)', [CHANNEL, JSON.stringify(change)]);
}

type Listener = (change: LiveChange) => void;

/** Listens to this slice's database for changes; a lost connection is made again. */
export function listen(url: string, log: Logger): Live {
  const listeners = new Set<Listener>();
  const connection = keepListening(url, log, (payload) => {
    // announce() above is the only writer of this channel.
    const change = JSON.parse(payload) as LiveChange;
    for (const listener of listeners) listener(change);
  });
  return {
    changes: (topic) => changesOf(topic, listeners),
    stop: () => connection.stop(),
  };
}

function keepListening(url: string, log: Logger, hear: (payload: string) => void): { stop(): Promise<void> } {
  let client: pg.Client | null = null;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const again = (): void => {
    client?.removeAllListeners();
    client?.on('error', () => undefined);
    client = null;
    if (!stopped) timer = setTimeout(() => void connect(), RETRY_MS);
  };
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url, application_name: 'madang live' });
    client = fresh;
    fresh.on('error', again);
    fresh.on('end', again);
    fresh.on('notification', ({ payload }) => payload && hear(payload));
    try {
      await fresh.connect();
      await fresh.query(`listen ${CHANNEL}`);
    } catch (error) {
      log.debug({ err: error }, 'live changes: database is away');
      again();
    }
  };
  void connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

function changesOf(topic: string, listeners: Set<Listener>): AsyncIterableIterator<LiveChange> {
  const waiting: LiveChange[] = [];
  let wake: (() => void) | null = null;
  let done = false;
  const listener: Listener = (change) => {
    if (change.topic !== topic) return;
    waiting.push(change);
    wake?.();
  };
  listeners.add(listener);
  const end = async (): Promise<IteratorResult<LiveChange>> => {
    done = true;
    listeners.delete(listener);
    wake?.();
    return { value: undefined, done: true };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      while (waiting.length === 0 && !done) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const change = waiting.shift();
      return change ? { value: change, done: false } : { value: undefined, done: true };
    },
    return: end,
    throw: end,
  };
}
