import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';
import { isPdf, numbersIn } from './number-in-file.ts';

const NUMBER = '7K3M9Q2T0XVB4HNC';
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('the number is read from what a PDF says of itself, once', () => {
  const info = `%PDF-1.7\n1 0 obj << /Subject (Madang document ${NUMBER}) /Keywords (Madang document ${NUMBER}) >>`;
  expect(numbersIn(bytesOf(info))).toEqual([NUMBER]);
});

test('also where it is written in letters of two bytes', () => {
  const wide = Array.from(`Madang document ${NUMBER}`, (letter) => `\0${letter}`).join('');
  expect(numbersIn(bytesOf(`%PDF-1.7 (\u00FE\u00FF${wide})`))).toEqual([NUMBER]);
});

test('every number is given where bytes were changed and two of them differ', () => {
  const changed = NUMBER.replace('7', '8');
  expect(numbersIn(bytesOf(`(Madang document ${changed}) (Madang document ${NUMBER})`))).toEqual([changed, NUMBER]);
});

test('a file without one has none', () => {
  expect(numbersIn(bytesOf('%PDF-1.7 /Subject (Madang document 123) (Madang docUment)'))).toEqual([]);
  expect(numbersIn(new Uint8Array())).toEqual([]);
});

test('a PDF is known by its beginning', () => {
  expect(isPdf(bytesOf('%PDF-1.7\n'))).toBe(true);
  expect(isPdf(bytesOf('PK\u0003\u0004'))).toBe(false);
});

test('the digest is that of the bytes', async () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(await digestOf(new Uint8Array())).toBe(empty);
  expect(await digestOf(bytesOf('a'))).not.toBe(empty);
});
