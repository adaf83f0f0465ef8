import { expect, test } from 'vitest';
import { emptyValues, possibleResults, primaryStep } from './step-values.ts';

const known = { officer: false, respondent: false };

test('a new case first gets an officer, then a respondent, then its notice', () => {
  expect(primaryStep(['ASSIGN', 'NAME_RESPONDENT', 'WITHDRAW'], { officer: true, respondent: true })).toBe('ASSIGN');
  expect(primaryStep(['NAME_RESPONDENT', 'WITHDRAW'], { officer: false, respondent: true })).toBe('NAME_RESPONDENT');
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

test('a case ends as settled exactly when both sides agreed', () => {
  expect(possibleResults(true)).toEqual(['SETTLED']);
  expect(possibleResults(false)).toEqual(['NOT_SETTLED', 'INFORMATION_GIVEN', 'NOT_POSSIBLE']);
  expect(emptyValues('CLOSE', true, '').result).toBe('SETTLED');
});

test('a business begins its report with words of its own', () => {
  expect(emptyValues('REPORT_SELF_REMEDY', false, '당사에서는 ').text).toBe('당사에서는 ');
  expect(emptyValues('WITHDRAW', false, '당사에서는 ').text).toBe('');
});
