import { expect, test } from 'vitest';
import { subjectPath } from './subject-path.ts';

test('what has a page is led to, the rest is not', () => {
  expect(subjectPath('DisputeCase', '1')).toBe('/disputes/cases/1');
  expect(subjectPath('constructor', '1')).toBeNull();
  expect(subjectPath('Letter', '1')).toBeNull();
});
