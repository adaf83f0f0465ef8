import type { ExecutionResult } from 'graphql-sse';

/** What is told on a stream. */
type StreamResult = ExecutionResult;

/** Who hears a stream. */
export interface Hearer {
  next(result: StreamResult): void;
  error(error: unknown): void;
  complete(): void;
}

/** Opens a stream; gives the way to close it. */
type Open = (hearer: Hearer) => () => void;

/** What the tab that holds a stream says to the others, and they to it. */
type Said =
  | { readonly kind: 'JOINED' }
  | { readonly kind: 'TOLD'; readonly result: StreamResult }
  | { readonly kind: 'ENDED' };

/**
 * Follows a stream that tabs of one browser share, since a browser gives a host six connections and no more: one tab holds
 * it, the others hear what it hears. Whoever joins has it begin anew, for a stream begins with how things stand; when the tab
 * that holds it goes, the next one opens it. Gives the way to stop following.
 */
export function shareStream(name: string, open: Open, hearer: Hearer): () => void {
  const tabs = new BroadcastChannel(name);
  const gone = new AbortController();
  const say = (said: Said): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin and takes none.
    if (!gone.signal.aborted) tabs.postMessage(said);
  };
  const ended = (tell: () => void): void => {
    say({ kind: 'ENDED' });
    tell();
  };
  const stream = renewable(open, {
    next(result) {
      say({ kind: 'TOLD', result });
      hearer.next(result);
    },
    error: (error) => ended(() => hearer.error(error)),
    complete: () => ended(() => hearer.complete()),
  });
  let holds = false;
  tabs.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'JOINED' && holds) stream.begin();
    if (data.kind === 'TOLD' && !holds) hearer.next(data.result);
    if (data.kind === 'ENDED' && !holds) hearer.complete();
  });
  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      if (gone.signal.aborted) return resolve();
      gone.signal.addEventListener('abort', () => resolve());
      holds = true;
      stream.begin();
    });
  say({ kind: 'JOINED' });
  navigator.locks.request(name, { signal: gone.signal }, hold).catch(() => {
    // Nobody follows any more.
  });
  return () => {
    gone.abort();
    stream.close();
    tabs.close();
  };
}

/** A stream that can begin anew. */
interface Renewable {
  begin(): void;
  close(): void;
}

/** Makes a stream that can begin anew; one that another has taken the place of, or that was closed, is not heard any more. */
function renewable(open: Open, hearer: Hearer): Renewable {
  let turn = 0;
  let closeNow = (): void => {};
  return {
    begin() {
      const former = closeNow;
      turn += 1;
      const own = turn;
      const ifNow = (tell: () => void): void => {
        if (own === turn) tell();
      };
      closeNow = open({
        next: (result) => ifNow(() => hearer.next(result)),
        error: (error) => ifNow(() => hearer.error(error)),
        complete: () => ifNow(() => hearer.complete()),
      });
      former();
    },
    close() {
      turn += 1;
      closeNow();
    },
  };
}
