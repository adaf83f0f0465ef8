import { expect, test } from 'vitest';
import { partsOfSpan } from './span-parts.ts';

test.each([
  [0, 'less', 0, 0, 0],
  [59, 'less', 0, 0, 0],
  [1260, 'minutes', 0, 0, 21],
  [3 * 3600 + 300, 'hours', 0, 3, 5],
  [26 * 3600, 'days', 1, 2, 0],
])('%d seconds are told in %s', (seconds, unit, days, hours, minutes) => {
  expect(partsOfSpan(seconds)).toEqual({ unit, days, hours, minutes });
});
