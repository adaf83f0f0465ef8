import { expect, test } from 'vitest';
import { percentOf, secondsBetween, spanInWords } from './spans.ts';

test.each([
  [-3, '0:00'],
  [7.4, '0:07'],
  [750, '12:30'],
  [3723, '1:02:03'],
])('%d seconds are %s', (seconds, words) => {
  expect(spanInWords(seconds)).toBe(words);
});

test('between two moments lie their seconds, and no part of nothing is a percentage', () => {
  expect(secondsBetween('2026-11-21T04:59:30.000Z', '2026-11-21T05:00:00.000Z')).toBe(30);
  expect([percentOf(2, 3), percentOf(0, 4), percentOf(0, 0)]).toEqual([67, 0, null]);
});
