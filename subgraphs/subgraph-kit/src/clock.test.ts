import { expect, test } from 'vitest';
import { elapsedDays, seoulDay, seoulMonth } from './clock.ts';

test.each([
  ['2026-11-20T14:59:59Z', '2026-11-20', '2026-11'],
  ['2026-11-20T15:00:00Z', '2026-11-21', '2026-11'],
  ['2026-12-31T15:00:00Z', '2027-01-01', '2027-01'],
])('%s is %s in Seoul', (moment, day, month) => {
  expect(seoulDay(new Date(moment))).toBe(day);
  expect(seoulMonth(new Date(moment))).toBe(month);
});

test('elapsed days count midnights in Seoul, not hours (E6)', () => {
  const late = new Date('2026-11-20T14:59:00Z');
  expect(elapsedDays(late, new Date('2026-11-20T15:01:00Z'))).toBe(1);
  expect(elapsedDays(late, new Date('2026-12-31T00:00:00Z'))).toBe(41);
});
