import { expect, test } from 'vitest';
import { changeOf, isAlarming, risersOf } from './change.ts';

test.each([
  [null, { kind: 'none' }],
  [0, { kind: 'same' }],
  [0.199, { kind: 'same' }],
  [-0.199, { kind: 'same' }],
  [0.2, { kind: 'more', percent: 20 }],
  [0.494, { kind: 'more', percent: 49 }],
  [0.5, { kind: 'times', times: 1.5 }],
  [1, { kind: 'times', times: 2 }],
  [2.14, { kind: 'times', times: 3.1 }],
  [-0.25, { kind: 'less', percent: 25 }],
  [-1, { kind: 'less', percent: 100 }],
])('a ratio of %s reads as %j', (ratio, change) => {
  expect(changeOf(ratio)).toEqual(change);
});

test('what rose is told most first, and what is as usual is not told', () => {
  const items = [
    { changeRatio: 0.2 },
    { changeRatio: null },
    { changeRatio: 1.5 },
    { changeRatio: 0.15 },
    { changeRatio: -0.9 },
  ];
  expect(risersOf(items)).toEqual([{ changeRatio: 1.5 }, { changeRatio: 0.2 }]);
});

test('a doubling is alarming, less is not', () => {
  expect(isAlarming(changeOf(1))).toBe(true);
  expect(isAlarming(changeOf(0.9))).toBe(false);
  expect(isAlarming(changeOf(0.3))).toBe(false);
});
