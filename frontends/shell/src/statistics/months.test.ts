import { expect, test } from 'vitest';
import { inOrder, monthsToChoose, periodOf } from './months.ts';

test('ten years of months can be chosen', () => {
  expect(monthsToChoose('2026-11')).toHaveLength(120);
  expect(monthsToChoose('2026-11')[0]).toBe('2026-11');
  expect(monthsToChoose('2026-11').at(-1)).toBe('2016-12');
});

test('presets are whole periods up to the present month', () => {
  expect(periodOf('year', '2026-11')).toEqual({ from: '2025-12', to: '2026-11' });
  expect(periodOf('lastYear', '2026-11')).toEqual({ from: '2025-01', to: '2025-12' });
});

test('a period that would run backwards becomes the month that was chosen', () => {
  expect(inOrder({ from: '2026-05', to: '2026-03' }, 'from')).toEqual({ from: '2026-05', to: '2026-05' });
  expect(inOrder({ from: '2026-05', to: '2026-03' }, 'to')).toEqual({ from: '2026-03', to: '2026-03' });
});
