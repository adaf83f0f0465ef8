import { expect, test } from 'vitest';
import { partiesOf } from './parties.ts';

test('both are both parties, one is one, and nothing chosen is nobody', () => {
  expect(partiesOf('BOTH')).toEqual(['APPLICANT', 'RESPONDENT']);
  expect(partiesOf('RESPONDENT')).toEqual(['RESPONDENT']);
  expect(partiesOf('')).toEqual([]);
});
