import { expect, test } from 'vitest';
import { dayRange } from './day-range.ts';

test('both days lie within, as Seoul counts them', () => {
  expect(dayRange('2026-11-27', '2026-11-28')).toEqual({
    from: '2026-11-26T15:00:00.000Z',
    until: '2026-11-28T15:00:00.000Z',
  });
});

test('what is no day says nothing', () => {
  expect(dayRange('', 'soon')).toEqual({ from: null, until: null });
});
