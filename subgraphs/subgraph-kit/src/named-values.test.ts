import { expect, test } from 'vitest';
import { namedValues } from './named-values.ts';

test('a value stands wherever its name does, and a cast is no name', () => {
  expect(namedValues('select :day::text, :day, :n', { day: '2026-11-21', n: 3 })).toEqual({
    sql: 'select ?::text, ?, ?',
    values: ['2026-11-21', '2026-11-21', 3],
  });
  expect(() => namedValues('select :nobody', {})).toThrow('nobody said what :nobody is');
});
