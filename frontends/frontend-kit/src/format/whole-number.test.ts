import { expect, test } from 'vitest';
import { wholeNumber } from './whole-number.ts';

test.each([
  ['1', 1],
  [' 150,000원', 150_000],
  ['3개', 3],
  ['', null],
  ['-1', null],
  ['1.5', null],
  ['1e3', null],
  ['두 개', null],
  ['1234567890123', null],
])('%j is the whole number %j', (typed, number) => {
  expect(wholeNumber(typed)).toBe(number);
});

test('a sign is read where one may stand', () => {
  expect(['-30,000', '+5', '--5', '-'].map((typed) => wholeNumber(typed, { signed: true }))).toEqual([
    -30_000,
    5,
    null,
    null,
  ]);
});
