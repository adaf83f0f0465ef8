import { expect, test } from 'vitest';
import { changeRatioOf, isMonth, monthsUntil } from './consultation-rules.ts';

test.each([
  [{ recent: 150, before: 1200, windows: 12 }, 0.5],
  [{ recent: 50, before: 300, windows: 3 }, -0.5],
  [{ recent: 0, before: 120, windows: 12 }, -1],
  [{ recent: 10, before: 90, windows: 9 }, 0],
  [{ recent: 40, before: 119, windows: 12 }, null],
  [{ recent: 500, before: 200, windows: 2 }, null],
  [{ recent: 0, before: 0, windows: 0 }, null],
])('%j is a change of %s', (counts, ratio) => {
  expect(changeRatioOf(counts)).toBe(ratio);
});

test('months run over the turn of the year, oldest first', () => {
  expect(monthsUntil('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});

test.each([
  [0, 1],
  [-5, 1],
  [1, 1],
  [120, 120],
  [100_000, 120],
])('%d months are %d', (asked, given) => {
  expect(monthsUntil('2026-11', asked)).toHaveLength(given);
});

test.each([
  ['2026-11', true],
  ['2026-13', false],
  ['2026-00', false],
  ['2026-1', false],
  ['2026-11-01', false],
  ['', false],
])('%s is a month: %s', (text, answer) => {
  expect(isMonth(text)).toBe(answer);
});
