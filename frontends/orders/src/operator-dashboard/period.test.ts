import { expect, test } from 'vitest';
import { periodOf } from './period.ts';

test('a period ends today in Seoul, and an unknown length is thirty days', () => {
  const evening = new Date('2026-11-28T15:30:00Z');
  expect(periodOf('7', evening)).toEqual({ from: '2026-11-23', to: '2026-11-29' });
  expect(periodOf('x', evening)).toEqual({ from: '2026-10-31', to: '2026-11-29' });
});
