import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Caller } from './authenticate.ts';
import { presentError } from './mask-errors.ts';
import type { RequestContext } from './request-context.ts';

/** Why a stream ends that nobody upstream completed. */
export type Ending = 'left' | 'expired' | 'closing';

/** Longest time a timer can wait, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** One person's stream of results: it ends with its access token, with its client, or with the gateway. */
export class LiveStream {
  readonly actorId: string;
  readonly #context: RequestContext;
  readonly #abort = new AbortController();
  readonly #expiry: NodeJS.Timeout;
  readonly #released: () => void;

  constructor({ actor, expiresAt }: Caller, context: RequestContext, released: () => void) {
    this.actorId = actor.id;
    this.#context = context;
    this.#released = released;
    this.#expiry = setTimeout(() => this.end('expired'), Math.min(expiresAt - Date.now(), LONGEST_TIMER));
  }

  /** Ends the stream and the one upstream; the client is told when it is still there to hear it. */
  end(reason: Ending): void {
    this.#abort.abort(reason);
  }

  /** Opens the stream upstream and gives its results, masked; a stream that cannot be opened leaves nothing behind. */
  async from(
    open: (signal: AbortSignal) => Promise<AsyncGenerator<ExecutionResult>>,
  ): Promise<AsyncGenerator<ExecutionResult>> {
    try {
      const results = this.#results(await open(this.#abort.signal));
      return this.#interruptible(results);
    } catch (error) {
      this.#release();
      throw error;
    }
  }

  async *#results(upstream: AsyncGenerator<ExecutionResult>): AsyncGenerator<ExecutionResult> {
    try {
      for await (const { data, errors } of upstream) {
        yield errors ? { data, errors: errors.map((error) => this.#presented(error)) } : { data };
      }
    } catch (error) {
      const last = this.#lastWord(error);
      if (last) yield { errors: [last] };
    } finally {
      this.#release();
    }
  }

  /** A generator that waits for an event cannot be left; ending the stream upstream makes it go on. */
  #interruptible(results: AsyncGenerator<ExecutionResult>): AsyncGenerator<ExecutionResult> {
    const leave = (): void => this.end('left');
    return {
      next: () => results.next(),
      return: (value) => {
        leave();
        return results.return(value);
      },
      throw: (error) => {
        leave();
        return results.throw(error);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      async [Symbol.asyncDispose]() {
        leave();
        await results.return(undefined);
      },
    };
  }

  #lastWord(error: unknown): GraphQLError | null {
    const { aborted } = this.#abort.signal;
    const reason: unknown = this.#abort.signal.reason;
    if (aborted && reason === 'expired')
      return said('UNAUTHENTICATED', 'The access token has expired; subscribe again.');
    if (aborted && reason === 'closing') return said('SERVICE_UNAVAILABLE', 'The gateway is closing; subscribe again.');
    if (aborted) return null;
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

  #release(): void {
    clearTimeout(this.#expiry);
    this.#released();
  }
}

function said(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
