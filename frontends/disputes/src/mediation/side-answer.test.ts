import { expect, test } from 'vitest';
import { sideAnswer } from './side-answer.ts';

test('who says nothing is awaited at first, and has accepted once the decision counts', () => {
  expect(sideAnswer('DECIDED', '2026-11-30T00:00:00Z')).toBe('accepted');
  expect(sideAnswer('DECIDED', null)).toBe('waiting');
  expect(sideAnswer('ACCEPTED', null)).toBe('silent');
  expect(sideAnswer('REFUSED', null)).toBe('open');
});
