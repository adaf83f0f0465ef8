import { expect, test } from 'vitest';
import { isLedBy, emptyValues, possibleResults, primaryStep } from './step-values.ts';

const known = { missing: { officer: false, respondent: false } };

test('a new case first gets an officer, then a respondent, then its notice', () => {
  expect(primaryStep(['ASSIGN', 'NAME_RESPONDENT', 'WITHDRAW'], { missing: { officer: true, respondent: true } })).toBe(
    'ASSIGN',
  );
  expect(primaryStep(['NAME_RESPONDENT', 'WITHDRAW'], { missing: { officer: false, respondent: true } })).toBe(
    'NAME_RESPONDENT',
  );
  expect(primaryStep(['NAME_RESPONDENT', 'NOTIFY_RECEIPT', 'WITHDRAW'], known)).toBe('NOTIFY_RECEIPT');
});

test('what ends a case early is never the likeliest step', () => {
  expect(primaryStep(['WITHDRAW'], known)).toBeNull();
  expect(primaryStep(['ASSIGN'], known)).toBeNull();
  expect(primaryStep(['RECOMMEND_SETTLEMENT', 'RECORD_AGREEMENT', 'CLOSE', 'WITHDRAW'], known)).toBe(
    'RECOMMEND_SETTLEMENT',
  );
  expect(primaryStep(['CLOSE', 'WITHDRAW'], known)).toBe('CLOSE');
});

test('a report is put before its step, and once: while the lead has the move nothing leads the page', () => {
  const open = ['SUBMIT_CASE_REPORT', 'REQUEST_CASE_EXTENSION', 'RECORD_AGREEMENT', 'WITHDRAW'] as const;
  expect(primaryStep(open, known)).toBe('SUBMIT_CASE_REPORT');
  expect(primaryStep(open, { ...known, waiting: ['SUBMIT_CASE_REPORT'] })).toBeNull();
  expect(primaryStep(open, { ...known, waiting: ['REQUEST_CASE_EXTENSION'] })).toBe('SUBMIT_CASE_REPORT');
  expect(primaryStep(['SUBMIT_CLOSING_REPORT', 'RECORD_AGREEMENT'], known)).toBe('RECORD_AGREEMENT');
  expect(primaryStep(['CLOSE', 'RECORD_AGREEMENT'], known)).toBe('CLOSE');
});

test('a case ends as settled exactly when both sides agreed', () => {
  expect(possibleResults(true)).toEqual(['SETTLED']);
  expect(possibleResults(false)).toEqual(['NOT_SETTLED', 'INFORMATION_GIVEN', 'NOT_POSSIBLE']);
  expect(emptyValues('CLOSE', true, '').result).toBe('SETTLED');
});

test('a business begins its report with words of its own', () => {
  expect(emptyValues('REPORT_SELF_REMEDY', false, '당사에서는 ').text).toBe('당사에서는 ');
  expect(emptyValues('WITHDRAW', false, '당사에서는 ').text).toBe('');
});

test('a case whose officer has to do with the business is to change hands, and nobody leads it', () => {
  const conflict = { missing: { officer: false, respondent: false }, conflict: true };
  expect(primaryStep(['REASSIGN', 'NAME_RESPONDENT'], conflict)).toBe('REASSIGN');
  expect(primaryStep(['REASSIGN', 'NAME_RESPONDENT'], { ...conflict, conflict: false })).toBeNull();
  const officer = { __typename: 'Officer', id: 'me', name: '최담당' } as const;
  expect(isLedBy({ officer, officerConflict: false }, 'me')).toBe(true);
  expect(isLedBy({ officer, officerConflict: true }, 'me')).toBe(false);
});
