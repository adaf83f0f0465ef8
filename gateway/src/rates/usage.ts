import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';

/** One request as it is counted. */
export interface Spent {
  readonly keyId: string | null;
  readonly actorId: string;
  readonly points: number;
  /** Indicates whether the budget was spent already. */
  readonly refused: boolean;
  /** Indicates whether the answer told of an error. */
  readonly failed: boolean;
}

/** What one key or account did within one hour; `hour` is its beginning in ISO 8601. */
export interface UsageEntry {
  readonly keyId: string | null;
  readonly actorId: string;
  readonly hour: string;
  requests: number;
  points: number;
  refused: number;
  errors: number;
}

/** Entries that are handed over together; taken once however often the same id comes. */
export interface UsageBatch {
  readonly id: string;
  readonly entries: readonly UsageEntry[];
}

/** How usage is handed over; rejects when it cannot be known whether the batch arrived. */
export type SendUsage = (batch: UsageBatch) => Promise<void>;

/** A batch that will never be taken, however often it is sent. */
export class UsageRefused extends Error {
  override readonly name = 'UsageRefused';
}

const MOST_ENTRIES = 500;

/** Counts requests and hands the counts over now and then; nobody ever waits for it, and what did not arrive is sent again. */
export class Usage {
  readonly #send: SendUsage;
  readonly #log: Pick<FastifyBaseLogger, 'warn' | 'error'>;
  readonly #now: () => number;
  readonly #counted = new Map<string, UsageEntry>();
  /** The batch of which nobody knows whether it arrived; the next goes after it, so at most one is in doubt. */
  #inDoubt: UsageBatch | null = null;
  #handingOver: Promise<void> | null = null;

  constructor(send: SendUsage, log: Pick<FastifyBaseLogger, 'warn' | 'error'>, now: () => number = Date.now) {
    this.#send = send;
    this.#log = log;
    this.#now = now;
  }

  /** Counts one request. */
  count({ keyId, actorId, points, refused, failed }: Spent): void {
    const hour = hourOf(this.#now());
    const name = `${keyId ?? ''} ${actorId} ${hour}`;
    const entry = this.#counted.get(name) ?? { keyId, actorId, hour, requests: 0, points: 0, refused: 0, errors: 0 };
    entry.requests += 1;
    entry.points += points;
    entry.refused += refused ? 1 : 0;
    entry.errors += failed ? 1 : 0;
    this.#counted.set(name, entry);
  }

  /** Hands over what was counted; never rejects, and several calls at once are one. */
  handOver(): Promise<void> {
    this.#handingOver ??= this.#handOver().finally(() => {
      this.#handingOver = null;
    });
    return this.#handingOver;
  }

  async #handOver(): Promise<void> {
    try {
      for (let batch = this.#next(); batch; batch = this.#next()) {
        await this.#deliver(batch);
        this.#inDoubt = null;
      }
    } catch (error) {
      this.#log.warn({ err: error, entries: this.#counted.size }, 'usage is kept for later');
    }
  }

  /** One batch that is refused for good must not hold up all that come after it. */
  async #deliver(batch: UsageBatch): Promise<void> {
    try {
      await this.#send(batch);
    } catch (error) {
      if (!(error instanceof UsageRefused)) throw error;
      this.#log.error({ err: error, batch }, 'usage is lost');
    }
  }

  #next(): UsageBatch | null {
    if (this.#inDoubt) return this.#inDoubt;
    const names = [...this.#counted.keys()].slice(0, MOST_ENTRIES);
    if (names.length === 0) return null;
    const entries = names.flatMap((name) => this.#counted.get(name) ?? []);
    for (const name of names) this.#counted.delete(name);
    this.#inDoubt = { id: randomUUID(), entries };
    return this.#inDoubt;
  }
}

function hourOf(ms: number): string {
  const hour = new Date(ms);
  hour.setUTCMinutes(0, 0, 0);
  return hour.toISOString();
}
