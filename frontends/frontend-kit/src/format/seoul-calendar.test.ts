import { expect, test } from 'vitest';
import { monthBefore, monthsOfPeriod, seoulDay, seoulMonth } from './seoul-calendar.ts';

test('months are counted over the end of a year', () => {
  expect(monthBefore('2026-01', 1)).toBe('2025-12');
  expect(monthBefore('2026-11', 11)).toBe('2025-12');
});

test('a period has every month of it, and no more than are wanted', () => {
  const period = { from: '2025-11', to: '2026-02' };
  expect(monthsOfPeriod(period, 120)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsOfPeriod(period, 2)).toEqual(['2026-01', '2026-02']);
});

test('the month turns at midnight in Korea', () => {
  expect(seoulMonth(new Date('2026-11-30T15:00:00Z'))).toBe('2026-12');
  expect(seoulDay(new Date('2026-11-30T14:59:00Z'))).toBe('2026-11-30');
  expect(seoulDay(new Date('2026-11-30T15:00:00Z'))).toBe('2026-12-01');
});
