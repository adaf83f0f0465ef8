import { describe, expect, test } from 'vitest';
import { byDay, dayAfter, dayInMonth, dayOfSeoul, isMonth, monthAfter, weekdayOf, weeksOf } from './seoul-days.ts';

test('a day begins at midnight in Seoul', () => {
  expect(dayOfSeoul('2026-11-28T14:59:59Z')).toBe('2026-11-28');
  expect(dayOfSeoul('2026-11-28T15:00:00Z')).toBe('2026-11-29');
});

describe('the weeks of a month', () => {
  test('begin on Sunday and hold the days beside the month', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([
      '2026-11-01',
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
      '2026-11-07',
    ]);
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-05');
  });

  test.each([
    ['2026-02', 4],
    ['2026-05', 6],
    ['2024-02', 5],
  ])('%s has %i', (month, count) => {
    const weeks = weeksOf(month);
    expect(weeks).toHaveLength(count);
    expect(weeks.every((week) => weekdayOf(week[0] ?? '') === 0)).toBe(true);
    expect(weeks.flat().find((day) => day.startsWith(month))).toBe(`${month}-01`);
    expect(new Set(weeks.flat()).size).toBe(count * 7);
  });

  test('of every month for ten years hold each of its days once', () => {
    for (let month = '2020-01'; month < '2030-01'; month = monthAfter(month, 1)) {
      const days = weeksOf(month)
        .flat()
        .filter((day) => day.startsWith(month));
      const [year = 0, number = 0] = month.split('-').map(Number);
      expect(days).toHaveLength(new Date(year, number, 0).getDate());
    }
  });
});

test('months and days are counted over the ends of years', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayInMonth('2026-01-31', '2026-02')).toBe('2026-02-28');
  expect(dayInMonth('2026-01-15', '2026-02')).toBe('2026-02-15');
});

test('only a month is one', () => {
  expect(['2026-11', '2026-13', '2026-1', 'x'].map(isMonth)).toEqual([true, false, false, false]);
});

test('things are grouped by their day', () => {
  const days = byDay([{ at: '1' }, { at: '2' }, { at: '1' }], ({ at }) => at);
  expect([...days].map(([day, things]) => [day, things.length])).toEqual([
    ['1', 2],
    ['2', 1],
  ]);
});
