import { expect, test } from 'vitest';
import { turnOf } from './turn.ts';

test.each([
  ['both are asked', ['APPLICANT', 'RESPONDENT'], 'you'],
  ['the other is asked', ['RESPONDENT'], 'other'],
  ['the officer works on it', ['OFFICER'], 'officer'],
  ['the case has ended', [], 'none'],
] as const)('when %s', (_when, parties, turn) => {
  expect(turnOf(parties, 'APPLICANT')).toBe(turn);
});
