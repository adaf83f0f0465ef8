import { expect, test } from 'vitest';
import { readDay } from './read-day.ts';

test.each([
  ['2026-11-28', '2026-11-28'],
  [' 2026. 1. 5. ', '2026-01-05'],
  ['2026/11/28', '2026-11-28'],
  ['20261128', '2026-11-28'],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['11/28/2026', null],
  ['2026-11', null],
  ['', null],
])('%j is the day %j', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});
