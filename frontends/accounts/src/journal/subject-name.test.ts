import { expect, test } from 'vitest';
import { subjectName } from './subject-name.ts';

test('both writings of a kind of subject have the same words; an unknown one keeps its name', () => {
  expect(subjectName('DisputeCase')).toBe(subjectName('DISPUTE_CASE'));
  expect(subjectName('DisputeCase')).toBe('분쟁 사건');
  expect(subjectName('SomethingNew')).toBe('SomethingNew');
});
