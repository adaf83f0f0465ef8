import type { Caller } from './caller.ts';

/**
 * Gives a signal that is aborted once a program's key no longer holds, for what outlives the request that showed it; it asks
 * every so many milliseconds until `left` is aborted. While accounts is away the key is taken to hold.
 */
export function watchKey({ key }: Caller, everyMs: number, left: AbortSignal): AbortSignal {
  const revoked = new AbortController();
  if (!key) return revoked.signal;
  const timer = setInterval(() => {
    void key.stillHolds().then(
      (holds) => void (holds || revoked.abort()),
      () => undefined,
    );
  }, everyMs);
  for (const signal of [left, revoked.signal]) {
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
  return revoked.signal;
}
