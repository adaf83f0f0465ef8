import { expect, test } from 'vitest';
import { nextAfter } from './next-after.ts';

const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('after a decision comes the one below, after the last the one above', () => {
  expect(nextAfter(rows, 'a')).toBe('b');
  expect(nextAfter(rows, 'c')).toBe('b');
  expect(nextAfter([{ id: 'a' }], 'a')).toBeNull();
  expect(nextAfter(rows, 'x')).toBeNull();
});
