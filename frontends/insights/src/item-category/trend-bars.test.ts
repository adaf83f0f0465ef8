import { expect, test } from 'vitest';
import { trendBars } from './trend-bars.ts';

test('whole months are followed by the last 30 days; the month under way in Seoul is left out', () => {
  const monthlyTrend = [
    { month: '2026-10', count: 100 },
    { month: '2026-11', count: 120 },
    { month: '2026-12', count: 3 },
  ];
  const midnight = new Date('2026-11-30T15:00:00Z');
  expect(trendBars({ monthlyTrend, recentCount: 130 }, '최근 30일', midnight)).toEqual([
    { label: '2026-10', value: 100 },
    { label: '2026-11', value: 120 },
    { label: '최근 30일', value: 130 },
  ]);
});
