import { useEffect, useEffectEvent } from 'react';

const PAUSES = [2_000, 4_000, 8_000, 15_000, 30_000];

/** Calls again and again while something is amiss, with growing pauses, and at once when the network returns. */
export function useBackOff(amiss: boolean, again: () => void): void {
  const call = useEffectEvent(again);
  useEffect(() => {
    if (!amiss) return;
    let attempt = 0;
    let timer = setTimeout(tick, pauseOf(attempt));
    function tick(): void {
      call();
      attempt += 1;
      timer = setTimeout(tick, pauseOf(attempt));
    }
    const hurry = () => call();
    addEventListener('online', hurry);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', hurry);
    };
  }, [amiss]);
}

/** Gives the pause before an attempt, in milliseconds. */
export function pauseOf(attempt: number): number {
  return PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 30_000;
}
