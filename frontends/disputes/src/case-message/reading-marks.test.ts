import { expect, test } from 'vitest';
import { hiddenParties, readingMarks } from './reading-marks.ts';

test('who wrote a message has no mark; a party that may not read it is told apart from one that has not', () => {
  const at = '2026-11-30T01:00:00Z';
  const readings = [{ side: 'APPLICANT' as const, at }];
  expect(readingMarks({ authorSide: 'OFFICER', visibleTo: ['APPLICANT'], readings })).toEqual([
    { side: 'APPLICANT', at, hidden: false },
    { side: 'RESPONDENT', at: null, hidden: true },
  ]);
});

test('what a party wrote the officer reads as well', () => {
  expect(readingMarks({ authorSide: 'RESPONDENT', visibleTo: ['RESPONDENT', 'APPLICANT'], readings: [] })).toEqual([
    { side: 'APPLICANT', at: null, hidden: false },
    { side: 'OFFICER', at: null, hidden: false },
  ]);
});

test('a message is opened to those from whom it is hidden, and nobody is left once both read it', () => {
  expect(hiddenParties({ visibleTo: ['APPLICANT'] })).toEqual(['RESPONDENT']);
  expect(hiddenParties({ visibleTo: ['RESPONDENT', 'APPLICANT'] })).toEqual([]);
});
