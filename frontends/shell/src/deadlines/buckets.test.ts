import { expect, test } from 'vitest';
import { bucketOf, isBucket, questionOf, sumOf } from './buckets.ts';

/** Saturday afternoon in Seoul. */
const now = new Date('2026-11-28T05:00:00Z');

test.each([
  ['2026-11-28T04:59:00Z', 'overdue'],
  ['2026-11-28T14:59:59Z', 'today'],
  ['2026-11-28T15:00:00Z', 'soon'],
  ['2026-12-01T14:59:59Z', 'soon'],
  ['2026-12-01T15:00:00Z', 'later'],
] as const)('what ends at %s stands under %s', (at, bucket) => {
  expect(bucketOf({ state: 'RUNNING', at }, now)).toBe(bucket);
});

test('what stands still has its own chip, what has ended has none', () => {
  expect(bucketOf({ state: 'PAUSED', at: '2026-11-01T00:00:00Z' }, now)).toBe('paused');
  expect(bucketOf({ state: 'MET', at: '2026-11-01T00:00:00Z' }, now)).toBeNull();
});

test('a slice is asked for days of Seoul', () => {
  expect(questionOf('today', now)).toEqual({ from: '2026-11-28', until: '2026-11-28' });
  expect(questionOf('soon', now)).toEqual({ from: '2026-11-29', until: '2026-12-01' });
  expect(questionOf('later', now)).toEqual({ from: '2026-12-02' });
});

test('numbers of all slices are one', () => {
  const one = { overdue: 1, today: 0, soon: 2, later: 3, paused: 0 };
  expect(sumOf([one, one])).toEqual({ overdue: 2, today: 0, soon: 4, later: 6, paused: 0 });
  expect(sumOf([])).toEqual({ overdue: 0, today: 0, soon: 0, later: 0, paused: 0 });
});

test('only a chip is one', () => {
  expect(['soon', 'SOON', ''].map(isBucket)).toEqual([true, false, false]);
});
