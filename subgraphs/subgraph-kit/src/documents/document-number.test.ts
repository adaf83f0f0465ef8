import { expect, test } from 'vitest';
import { newDocumentNumber, readDocumentNumber } from './document-number.ts';
import { maskedParty } from './masked-party.ts';

test('numbers are 16 digits of Crockford’s base 32, each its own', () => {
  const numbers = Array.from({ length: 10_000 }, newDocumentNumber);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const number of numbers) expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
});

test('a number is read as people type it, and what is none is none', () => {
  const number = newDocumentNumber();
  const typed = number.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
  for (const way of [
    number,
    typed,
    `${typed.slice(0, 4)}-${typed.slice(4, 8)} ${typed.slice(8, 12)}–${typed.slice(12)}`,
  ]) {
    expect(readDocumentNumber(way)).toBe(number);
  }
  for (const none of ['', number.slice(1), `${number}0`, `${number.slice(1)}U`, `${number.slice(1)}한`]) {
    expect(readDocumentNumber(none)).toBeNull();
  }
});

test('names are told masked to who verifies a document', () => {
  const names = ['홍길동', '(주)마당몰', '주식회사 마당', 'Hong Gildong', '남궁민수'];
  expect(names.map(maskedParty)).toEqual(['홍*동', '(주)마***', '주식회사 마***', 'H*** G******', '남**수']);
});
