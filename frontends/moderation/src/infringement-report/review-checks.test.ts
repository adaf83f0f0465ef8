import { expect, test } from 'vitest';
import { mayApprove, PROCEDURE, registryOf, REVIEW_CHECKS, standingOf, toggled } from './review-checks.ts';

test('an approval stands on all three checks', () => {
  expect(mayApprove(['kind', 'holder'])).toBe(false);
  expect(mayApprove(REVIEW_CHECKS)).toBe(true);
});

test('no check is skipped, and those after one that is taken back fall with it', () => {
  expect(toggled([], 'valid')).toEqual([]);
  expect(toggled([], 'kind')).toEqual(['kind']);
  expect(toggled(['kind'], 'holder')).toEqual(['kind', 'holder']);
  expect(toggled(REVIEW_CHECKS, 'kind')).toEqual([]);
});

test.each([
  ['RECEIVED', [], ['ahead', 'ahead', 'ahead', 'ahead', 'ahead']],
  ['UNDER_REVIEW', ['kind'], ['passed', 'present', 'ahead', 'ahead', 'ahead']],
  ['UNDER_REVIEW', REVIEW_CHECKS, ['passed', 'passed', 'passed', 'present', 'ahead']],
  ['HIDDEN', [], ['passed', 'passed', 'passed', 'passed', 'present']],
  ['REJECTED', [], ['passed', 'passed', 'passed', 'passed', 'ahead']],
  ['CLOSED', [], ['passed', 'passed', 'passed', 'passed', 'passed']],
] as const)('a report that is %s with %j checked stands at %j', (state, checked, standings) => {
  expect(PROCEDURE.map((step) => standingOf(step, state, checked))).toEqual(standings);
});

test('a right is looked up where its kind is registered', () => {
  expect(registryOf('TRADEMARK')?.name).toBe('registry.kipris');
  expect(registryOf('COPYRIGHT')?.name).toBe('registry.copyright');
  expect(registryOf('PORTRAIT')).toBeNull();
});
