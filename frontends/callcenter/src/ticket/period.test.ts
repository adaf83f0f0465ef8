import { expect, test } from 'vitest';
import { periodOf } from './period.ts';

const NOW = new Date('2026-05-30T16:00:00Z');

test.each([
  [{ period: 'TODAY', from: '', until: '' }, '2026-05-31', '2026-05-31'],
  [{ period: 'MONTH', from: '2020-01-01', until: '' }, '2026-04-30', '2026-05-31'],
  [{ period: '', from: '2026-05-01', until: '2026-05-09' }, '2026-05-01', '2026-05-09'],
  [{ period: '', from: '2026-05-01', until: '' }, '2026-05-01', '2026-05-31'],
  [{ period: '', from: '', until: '2026-05-09' }, '2026-05-09', '2026-05-09'],
  [{ period: 'CENTURY', from: 'soon', until: '' }, '2026-05-25', '2026-05-31'],
])('%j is a period in Seoul', (said, from, to) => {
  expect(periodOf(said, NOW)).toEqual({ from, to });
});
