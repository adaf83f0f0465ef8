import { expect, test } from 'vitest';
import { merged, type JournalPart } from './journal.ts';
import { dayRange, exportPeriod } from './period.ts';
import { secondInSeoul } from './second.ts';

const part = (service: string, hasNext: boolean, ...times: string[]): JournalPart<{ at: string }> => ({
  service,
  hasNext,
  rows: times.map((at) => ({ at })),
  endCursor: null,
  busy: false,
  error: null,
});

const shown = (...parts: JournalPart<{ at: string }>[]) => merged(parts).map(({ at, service }) => `${at} ${service}`);

test('journals of several slices are one, newest first', () => {
  expect(shown(part('orders', false, '09', '03'), part('disputes', false, '07'))).toEqual([
    '09 orders',
    '07 disputes',
    '03 orders',
  ]);
});

test('rows wait for those that may still lie between them', () => {
  expect(shown(part('orders', true, '09', '06'), part('disputes', false, '07', '05'))).toEqual([
    '09 orders',
    '07 disputes',
    '06 orders',
  ]);
});

test('a slice that is away holds nothing back', () => {
  expect(shown(part('orders', false), part('disputes', false, '07'))).toEqual(['07 disputes']);
});

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
