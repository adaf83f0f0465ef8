import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { presentError } from './mask-errors.ts';
import type { RequestContext } from './request-context.ts';

/** Why a stream ends that nobody upstream completed. */
export type Ending = 'left' | 'expired' | 'closing';

/** Longest time a timer can wait, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Whose stream it is, until when they may have it, and the signal that they left. */
export interface Listener {
  readonly context: RequestContext;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly left: AbortSignal;
  /** Aborted once the key that opened the stream no longer holds. */
  readonly revoked: AbortSignal;
}

/** One person's stream of results: it ends with its access token, with its client, or with the gateway. */
export class LiveStream {
  readonly #context: RequestContext;
  readonly #abort = new AbortController();

  constructor({ context, expiresAt, left, revoked }: Listener) {
    this.#context = context;
    const expiry = setTimeout(() => this.end('expired'), Math.min(expiresAt - Date.now(), LONGEST_TIMER));
    this.signal.addEventListener('abort', () => clearTimeout(expiry), { once: true });
    left.addEventListener('abort', () => this.end('left'), { once: true });
    revoked.addEventListener('abort', () => this.end('expired'), { once: true });
    if (left.aborted) this.end('left');
  }

  /** Aborted when the stream has ended, for whatever reason. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Ends the stream and the one upstream; the client is told when it is still there to hear it. */
  end(reason: Ending): void {
    this.#abort.abort(reason);
  }

  /** Gives the results of a stream upstream as the world may see them, and a last word where it breaks off. */
  async *results(upstream: AsyncGenerator<ExecutionResult>): AsyncGenerator<ExecutionResult> {
    try {
      for await (const { data, errors } of upstream) {
        yield errors ? { data, errors: errors.map((error) => this.#presented(error)) } : { data };
      }
    } catch (error) {
      const last = this.#lastWord(error);
      if (last) yield { errors: [last] };
    }
  }

  #lastWord(error: unknown): GraphQLError | null {
    const reason: unknown = this.signal.reason;
    if (reason === 'left') return null;
    if (reason === 'expired')
      return said('UNAUTHENTICATED', 'The access token or key no longer holds; subscribe again.');
    if (reason === 'closing') return said('SERVICE_UNAVAILABLE', 'The gateway is closing; subscribe again.');
    this.#context.log.warn({ err: error }, 'a stream broke');
    return said('SERVICE_UNAVAILABLE', 'The stream of events broke off; subscribe again.');
  }

  /** Execution results hold errors of graphql-js's own class, so what the world may see is put back into one. */
  #presented(error: GraphQLError): GraphQLError {
    const formatted: GraphQLFormattedError =
      error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
    const { message, path, extensions } = presentError(formatted, error, this.#context.log);
    return new GraphQLError(message, { path, extensions });
  }
}

function said(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
