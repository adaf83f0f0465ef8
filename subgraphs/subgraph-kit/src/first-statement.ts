import type { Pool, QueryResult } from 'pg';

const BEGIN = 'begin';
/** What MikroORM tells a transaction of its actor, and nothing else in the statement. */
const CLAIM = /^select set_config\([^;]*, true\)$/;
const END = /^(?:commit|rollback)$/;

type Send = (...args: readonly unknown[]) => unknown;

/**
 * Sends the beginning of a transaction and the claim of its actor in one message with the first statement, so that a read
 * asks the database twice and not four times. Where that message fails nothing of it holds, not even the beginning: what
 * follows is refused until the transaction ends.
 */
export function beginWithFirstStatement(pool: Pool): void {
  pool.on('connect', (client) => {
    const held = new HeldBack(client.query.bind(client));
    Reflect.set(client, 'query', (...args: readonly unknown[]) => held.query(args));
  });
}

/** What a connection holds back until there is something to do. */
class HeldBack {
  readonly #send: Send;
  #texts: readonly string[] = [];
  /** Why the transaction that was meant never began. */
  #failure: unknown = null;

  constructor(send: Send) {
    this.#send = send;
  }

  query(args: readonly unknown[]): unknown {
    const text = plainText(args);
    if (this.#failure !== null) return this.#refuse(text);
    if (text === BEGIN || (this.#texts.length > 0 && text !== null && CLAIM.test(text))) {
      this.#texts = [...this.#texts, text];
      return Promise.resolve(nothingDone());
    }
    if (this.#texts.length === 0) return this.#send(...args);
    const before = this.#texts.join('; ');
    this.#texts = [];
    if (text === null) return this.#follow(before, args);
    return END.test(text) ? Promise.resolve(nothingDone()) : this.#begin(`${before}; ${text}`).then(lastOf);
  }

  /** A cursor wants to be handed back at once; PostgreSQL gives it nothing where what went before it failed. */
  #follow(before: string, args: readonly unknown[]): unknown {
    const begun = this.#begin(before);
    if (typeof args[0] === 'string') return begun.then(() => this.#send(...args));
    begun.catch(() => undefined);
    return this.#send(...args);
  }

  async #begin(message: string): Promise<unknown> {
    try {
      return await this.#send(message);
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  }

  async #refuse(text: string | null): Promise<unknown> {
    if (text === null || !END.test(text)) throw new Error('the transaction did not begin', { cause: this.#failure });
    this.#failure = null;
    return this.#send('rollback');
  }
}

function nothingDone(): QueryResult {
  return { command: '', rowCount: null, oid: 0, fields: [], rows: [] };
}

/** Text of a statement that can go in one message with others; null for one with parameters, a cursor or a callback. */
function plainText([text, values, ...more]: readonly unknown[]): string | null {
  const isAlone = values === undefined || (Array.isArray(values) && values.length === 0);
  return typeof text === 'string' && isAlone && more.length === 0 ? text : null;
}

/** A message of several statements is answered with the result of each. */
function lastOf(results: unknown): unknown {
  return Array.isArray(results) ? results.at(-1) : results;
}
