import { expect, test } from 'vitest';
import { badgeOf } from './badge.ts';

test.each([
  [0, ''],
  [-1, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%i is shown as "%s"', (count, text) => {
  expect(badgeOf(count)).toBe(text);
});
