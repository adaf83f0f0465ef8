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
  /**
   * Changes of a topic that the reader wants, from now on, until the reader returns or the slice stops; `first` is told at
   * once, so that who comes back after a gap learns how things stand.
   */
  changes(topic: string, wanted?: Wanted, first?: Omit<LiveChange, 'topic'>): AsyncIterableIterator<LiveChange>;
  /** Settles once changes are heard for the first time. */
  readonly listening: Promise<void>;
  stop(): Promise<void>;
}

/** Tells whether a reader wants a change, such as one they may read. */
export type Wanted = (change: LiveChange) => boolean | Promise<boolean>;

/** Tells every replica of this slice of a change, when and only when the transaction commits. */
export async function announce(tx: EntityManager, change: LiveChange): Promise<void> {
  await tx.execute('select pg_notify(?, ?)', [CHANNEL, JSON.stringify(change)]);
}

interface Listener {
  readonly hear: (change: LiveChange) => void;
  readonly end: () => unknown;
}

/** Listens to this slice's database for changes; a lost connection is made again. */
export function listen(url: string, log: Logger): Live {
  const listeners = new Set<Listener>();
  const hear = (payload: string): void => {
    // announce() above is the only writer of this channel.
    const change = JSON.parse(payload) as LiveChange;
    for (const listener of listeners) listener.hear(change);
  };
  // What happens while nobody listens is not told later: streams end, and their readers ask anew.
  const deaf = (): void => {
    for (const listener of listeners) listener.end();
  };
  const connection = keepListening(url, log, { hear, deaf });
  return {
    listening: connection.listening,
    changes: (topic, wanted = () => true, first) =>
      changesOf({ topic, wanted, waiting: first ? [{ topic, ...first }] : [] }, listeners),
    stop: () => {
      for (const listener of listeners) listener.end();
      return connection.stop();
    },
  };
}

interface Ears {
  readonly hear: (payload: string) => void;
  /** Called when a connection that listened is lost. */
  readonly deaf: () => void;
}

function keepListening(url: string, log: Logger, { hear, deaf }: Ears): Pick<Live, 'listening' | 'stop'> {
  let client: pg.Client | null = null;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const { promise: listening, resolve: heard } = Promise.withResolvers<void>();
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url, application_name: 'madang live' });
    client = fresh;
    let isOver = false;
    let listens = false;
    const again = (): void => {
      if (isOver) return;
      isOver = true;
      void fresh.end().catch(() => undefined);
      if (stopped) return;
      if (listens) deaf();
      timer = setTimeout(() => void connect(), RETRY_MS);
    };
    fresh.on('error', again);
    fresh.on('end', again);
    fresh.on('notification', ({ payload }) => payload && hear(payload));
    try {
      await fresh.connect();
      await fresh.query(`listen ${CHANNEL}`);
      listens = true;
      heard();
    } catch (error) {
      log.debug({ err: error }, 'live changes: database is away');
      again();
    }
  };
  void connect();
  return {
    listening,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

interface Reading {
  readonly topic: string;
  readonly wanted: Wanted;
  /** What is to be told, the oldest first. */
  readonly waiting: LiveChange[];
}

function changesOf({ topic, wanted, waiting }: Reading, listeners: Set<Listener>): AsyncIterableIterator<LiveChange> {
  let wake: (() => void) | null = null;
  let done = false;
  const end = async (): Promise<IteratorResult<LiveChange>> => {
    done = true;
    listeners.delete(listener);
    wake?.();
    return { value: undefined, done: true };
  };
  const listener: Listener = {
    hear: (change) => {
      if (change.topic !== topic) return;
      waiting.push(change);
      wake?.();
    },
    end,
  };
  listeners.add(listener);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      while (!done) {
        const change = waiting.shift();
        if (change && (await wanted(change))) return { value: change, done: false };
        if (!change) await new Promise<void>((resolve) => (wake = resolve));
      }
      return { value: undefined, done: true };
    },
    return: end,
    throw: end,
  };
}
