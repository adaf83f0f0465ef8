import { expect, test } from 'vitest';
import { everyMonth, monthsOf } from './months.ts';

test('a period is what the address says, and the last twelve months in Korea where it says nothing', () => {
  // 00:30 of 1 December in Korea.
  const now = new Date('2026-11-30T15:30:00Z');
  expect(monthsOf({ from: '', to: '' }, now)).toEqual({ from: '2026-01', to: '2026-12' });
  expect(monthsOf({ from: '2025-03', to: '' }, now)).toEqual({ from: '2025-03', to: '2026-12' });
  expect(monthsOf({ from: '2025-13', to: '2026-02' }, now)).toEqual({ from: '2025-03', to: '2026-02' });
});

test('a month of which nothing is known stands between its neighbours', () => {
  const [one, two] = [{ month: '2025-12' }, { month: '2026-02' }];
  expect(everyMonth([one, two])).toEqual([
    { month: '2025-12', known: one },
    { month: '2026-01', known: null },
    { month: '2026-02', known: two },
  ]);
  expect(everyMonth([])).toEqual([]);
});
