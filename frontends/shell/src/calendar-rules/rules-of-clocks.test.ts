import { expect, test } from 'vitest';
import { clocksOf, numbersIn, standingOf, type ClockRule } from './rules-of-clocks.ts';

const rule = (clock: string, effectiveFrom: string): ClockRule => ({
  __typename: 'ClockRule',
  changedByName: null,
  clock,
  clockName: clock,
  effectiveFrom,
  length: 30,
  mostExtension: 0,
  redAfterHours: null,
  remindBefore: [],
  source: 'law',
  unit: 'DAYS',
});

test('the rule of a clock is the newest that has begun', () => {
  const [clock] = clocksOf(
    'disputes',
    [rule('A', '2020-01-01'), rule('A', '2026-01-01'), rule('A', '2027-01-01')],
    '2026-11-28',
  );
  expect(clock?.rules.map((one) => clock && standingOf(one, clock, '2026-11-28'))).toEqual(['later', 'now', 'past']);
  expect(clock?.current?.effectiveFrom).toBe('2026-01-01');
});

test('clocks are told apart', () => {
  expect(clocksOf('disputes', [rule('A', '2020-01-01'), rule('B', '2020-01-01')], '2026-11-28')).toHaveLength(2);
});

test.each([
  ['72, 24', [72, 24]],
  ['', []],
  ['72 24', [72, 24]],
  ['3일', null],
  ['-1', null],
])('"%s" is read as numbers', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
