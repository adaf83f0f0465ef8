import { expect, test } from 'vitest';

import { changeOf, risersOf } from './change.ts';

test.each([
  [null, { kind: 'none' }],
  [0, { kind: 'same' }],
  [0.099, { kind: 'same' }],
  [-0.099, { kind: 'same' }],
  [0.1, { kind: 'more', percent: 10 }],
  [0.994, { kind: 'more', percent: 99 }],
  [1, { kind: 'times', times: 2 }],
  [2.14, { kind: 'times', times: 3.1 }],
  [-0.25, { kind: 'less', percent: 25 }],
  [-1, { kind: 'less', percent: 100 }],
])('a ratio of %s reads as %j', (ratio, change) => {
  expect(changeOf(ratio)).toEqual(change);
});

test('what rose is told most first, and what is as usual is not told', () => {
  const items = [{ changeRatio: 0.2 }, { changeRatio: null }, { changeRatio: 1.5 }, { changeRatio: 0.05 }, { changeRatio: -0.9 }];
  expect(risersOf(items)).toEqual([{ changeRatio: 1.5 }, { changeRatio: 0.2 }]);
});
