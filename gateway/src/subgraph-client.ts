import { Pool, type Dispatcher } from 'undici';

/** A subgraph that cannot be had: not there, too slow, too long-winded or not speaking GraphQL. */
export class SubgraphAway extends Error {
  override readonly name = 'SubgraphAway';
  readonly service: string;

  constructor(service: string, reason: string, cause?: unknown) {
    super(`${service} ${reason}`, { cause });
    this.service = service;
  }
}

/** How long and how much a subgraph may answer. */
export interface SubgraphLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** Headers of one request to a subgraph. */
export type SubgraphHeaders = Readonly<Record<string, string>>;

/** One JSON object, as a subgraph sent it. */
export type JsonObject = Record<string, unknown>;

/** Subgraphs say something on an open stream at least every 12 seconds; silence twice as long means that they are gone. */
const STREAM_SILENCE_MS = 30_000;
const HEALTH_TIMEOUT_MS = 1_000;

/** Speaks to one subgraph over connections that stay open. */
export class SubgraphClient {
  readonly service: string;
  readonly #answers: Pool;
  readonly #streams: Pool;
  readonly #limits: SubgraphLimits;

  constructor(service: string, url: string, limits: SubgraphLimits) {
    this.service = service;
    this.#limits = limits;
    const { origin } = new URL(url);
    const connect = { timeout: limits.timeoutMs };
    this.#answers = new Pool(origin, { connections: 64, connect, maxResponseSize: limits.maxBytes });
    // A stream keeps its connection, so streams must not use up those of the answers.
    this.#streams = new Pool(origin, { connect, bodyTimeout: STREAM_SILENCE_MS });
  }

  /** Sends one GraphQL request and gives the answer; whatever stands in the way is {@link SubgraphAway}. */
  async ask(body: string, headers: SubgraphHeaders): Promise<JsonObject> {
    const signal = AbortSignal.timeout(this.#limits.timeoutMs);
    try {
      const response = await this.#answers.request(
        posted('/graphql', body, { ...headers, accept: 'application/json' }, signal),
      );
      return await this.#answerOf(response);
    } catch (error) {
      throw this.#away(error);
    }
  }

  /** Opens a stream of server-sent events, which ends when the signal is aborted. */
  async open(body: string, headers: SubgraphHeaders, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const slow = AbortSignal.timeout(this.#limits.timeoutMs);
    const early = new AbortController();
    const giveUp = (): void => early.abort(slow.reason);
    slow.addEventListener('abort', giveUp);
    try {
      const either = AbortSignal.any([signal, early.signal]);
      const asked = posted('/graphql/stream', body, { ...headers, accept: 'text/event-stream' }, either);
      const response = await this.#streams.request(asked);
      if (response.statusCode === 200) return response.body;
      await response.body.dump();
      throw new SubgraphAway(this.service, `refused a stream with ${response.statusCode}`);
    } catch (error) {
      throw this.#away(error);
    } finally {
      slow.removeEventListener('abort', giveUp);
    }
  }

  /** Indicates whether the subgraph says that it is ready. */
  async isReady(): Promise<boolean> {
    const signal = AbortSignal.timeout(HEALTH_TIMEOUT_MS);
    try {
      const { statusCode, body } = await this.#answers.request({ path: '/health/ready', method: 'GET', signal });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  /** Drops all connections. */
  async close(): Promise<void> {
    await Promise.all([this.#answers.destroy(), this.#streams.destroy()]);
  }

  async #answerOf({ statusCode, body }: Dispatcher.ResponseData): Promise<JsonObject> {
    if (statusCode >= 500) {
      await body.dump();
      throw new SubgraphAway(this.service, `answered with status ${statusCode}`);
    }
    const answer: unknown = await body.json();
    if (!isJsonObject(answer)) throw new SubgraphAway(this.service, 'did not answer with a JSON object');
    if (statusCode >= 400 && !Array.isArray(answer['errors'])) {
      throw new SubgraphAway(this.service, `answered with status ${statusCode}`);
    }
    return answer;
  }

  #away(error: unknown): SubgraphAway {
    if (error instanceof SubgraphAway) return error;
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    return new SubgraphAway(
      this.service,
      timedOut ? `took more than ${this.#limits.timeoutMs} ms` : 'did not answer',
      error,
    );
  }
}

/** Indicates whether a value from outside is a JSON object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function posted(path: string, body: string, headers: SubgraphHeaders, signal: AbortSignal): Dispatcher.RequestOptions {
  return { path, method: 'POST', body, headers: { ...headers, 'content-type': 'application/json' }, signal };
}
