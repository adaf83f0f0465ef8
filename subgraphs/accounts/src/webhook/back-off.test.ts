import { expect, test } from 'vitest';
import { isHopeless, nextAttempt } from './back-off.ts';

const FIRST = new Date('2026-11-22T00:00:00Z');
const HOUR = 3_600_000;

test('an event is tried ever more seldom over 24 hours, the last time when they are over', () => {
  const hours: number[] = [];
  let now: Date | null = FIRST;
  for (let attempts = 1; now; attempts += 1) {
    hours.push(Math.round(((now.getTime() - FIRST.getTime()) / HOUR) * 100) / 100);
    now = nextAttempt(FIRST, attempts, now);
  }
  expect(hours).toEqual([0, 0, 0.02, 0.1, 0.6, 2.6, 7.6, 15.6, 23.6, 24]);
});

test('an endpoint that failed for three days is hopeless', () => {
  expect(isHopeless(FIRST, new Date('2026-11-24T23:59:59Z'))).toBe(false);
  expect(isHopeless(FIRST, new Date('2026-11-25T00:00:00Z'))).toBe(true);
});
