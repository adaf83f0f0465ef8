// cspell:ignore OXVB TOXVB HNCC
import { expect, test } from 'vitest';
import { documentNumberInGroups, readDocumentNumber } from './document-number.ts';

test.each([
  ['7K3M-9Q2T-0XVB-4HNC', '7K3M9Q2T0XVB4HNC'],
  [' 7k3m 9q2t 0xvb 4hnc ', '7K3M9Q2T0XVB4HNC'],
  ['7K3M–9Q2T–OXVB–4HNC', '7K3M9Q2T0XVB4HNC'],
  ['iL3M9Q2TOXVB4HNC', '113M9Q2T0XVB4HNC'],
  ['７Ｋ３Ｍ9Q2T0XVB4HNC', '7K3M9Q2T0XVB4HNC'],
])('%s is read as a number', (typed, number) => expect(readDocumentNumber(typed)).toBe(number));

test.each([
  '',
  '7K3M-9Q2T-0XVB-4HN',
  '7K3M-9Q2T-0XVB-4HNCC',
  '7K3M-9Q2T-0XVB-4HNU',
  '가나다라마바사아자차카타파하거너',
])('%s is none', (typed) => expect(readDocumentNumber(typed)).toBeNull());

test('a number is written in groups of four', () => {
  expect(documentNumberInGroups('7K3M9Q2T0XVB4HNC')).toBe('7K3M-9Q2T-0XVB-4HNC');
  expect(documentNumberInGroups('7K3M9')).toBe('7K3M-9');
  expect(documentNumberInGroups('')).toBe('');
});
