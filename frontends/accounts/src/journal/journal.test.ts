import { expect, test } from 'vitest';
import { dayRange, exportPeriod } from './period.ts';
import { secondInSeoul } from './second.ts';

test('a moment is written to the second in Seoul', () => {
  expect(secondInSeoul('2026-11-21T15:00:05.700Z')).toBe('2026-11-22 00:00:05');
});

test('a period of days begins and ends at midnight in Seoul', () => {
  expect(dayRange('2026-11-21', '2026-11-21')).toEqual({
    from: '2026-11-20T15:00:00.000Z',
    until: '2026-11-21T15:00:00.000Z',
  });
  expect(dayRange('', 'nonsense')).toEqual({ from: null, until: null });
});

test('an export lies between the days of the filter; left open, it goes back a quarter from the end', () => {
  const now = new Date('2026-11-22T05:00:00.000Z');
  expect(exportPeriod({ from: null, until: null }, now)).toEqual({
    from: '2026-08-22T05:00:00.000Z',
    to: '2026-11-22T05:00:00.000Z',
  });
  expect(exportPeriod(dayRange('2026-11-01', ''), now)).toEqual({
    from: '2026-10-31T15:00:00.000Z',
    to: '2026-11-22T05:00:00.000Z',
  });
  expect(exportPeriod(dayRange('', '2026-11-21'), now).from).toBe('2026-08-21T15:00:00.000Z');
});
