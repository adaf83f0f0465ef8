import { expect, test } from 'vitest';
import { countedOf, refundOf } from './inspection.ts';

test('pieces are counted by what they are; what is left is missing', () => {
  expect(countedOf({ resell: '1', defective: '', repair: '1' }, 3)).toEqual({
    resell: 1,
    defective: 0,
    repair: 1,
    missing: 1,
  });
});

test.each([
  { resell: '4', defective: '', repair: '' },
  { resell: '-1', defective: '', repair: '' },
  { resell: '1.5', defective: '', repair: '' },
  { resell: 'x', defective: '', repair: '' },
])('%j cannot be', (typed) => {
  expect(countedOf(typed, 3)).toBeNull();
});

test('who gets back a part is paid back a part', () => {
  expect([refundOf(100_000, 3, 0), refundOf(100_000, 3, 1)]).toEqual([100_000, 66_666]);
});
