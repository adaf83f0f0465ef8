import { expect, test } from 'vitest';
import { firstDayOf, questionOf, WHOLE_DESK } from './desk-question.ts';

test('a list narrowed by nothing asks for everything', () => {
  expect(questionOf(WHOLE_DESK, '2026-11-22')).toEqual({});
});

test('search, filter, period and storefront are asked together', () => {
  expect(
    questionOf({ ...WHOLE_DESK, q: '191021', filter: 'HOLD', period: 'WEEK', storefront: 'PNR002' }, '2026-11-22'),
  ).toEqual({
    search: '191021',
    filter: 'HOLD',
    from: '2026-11-16',
    storefront: 'PNR002',
  });
});

test('words that nobody knows are left out', () => {
  expect(questionOf({ ...WHOLE_DESK, filter: 'EVIL', period: 'CENTURY', from: 'soon' }, '2026-11-22')).toEqual({});
});

test.each([
  ['TODAY', '2026-11-22', '2026-11-22'],
  ['WEEK', '2026-03-03', '2026-02-25'],
  ['MONTH', '2026-11-22', '2026-10-22'],
  ['MONTH', '2026-03-31', '2026-02-28'],
  ['QUARTER', '2026-02-15', '2025-11-15'],
  ['QUARTER', '2026-05-31', '2026-02-28'],
] as const)('%s on %s begins on %s', (period, today, first) => {
  expect(firstDayOf(period, today)).toBe(first);
});
