import { expect, test } from 'vitest';
import { figureRows } from './figure-rows.ts';

test('what was counted stands in one table, each row with its part', () => {
  const counted = {
    totals: 7,
    months: [{ month: '2026-11', figures: 7 }],
    breakdowns: [{ dimension: 'REGION', values: [{ label: '서울', figures: null }] }],
  };
  const names = { totals: '전체', months: '월별', dimension: () => '지역' };
  expect(figureRows<number | null, string, number | null>(counted, names, (count) => [count])).toEqual([
    ['전체', '전체', 7],
    ['월별', '2026-11', 7],
    ['지역', '서울', null],
  ]);
});
