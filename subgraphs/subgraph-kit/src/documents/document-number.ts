import { randomBytes } from 'node:crypto';

/** Digits of Crockford's base 32: none that is taken for another. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** Makes a document number: 80 random bits in 16 digits, so that nobody guesses one. */
export function newDocumentNumber(): string {
  let bits = BigInt(`0x${randomBytes(10).toString('hex')}`);
  let number = '';
  for (let place = 0; place < LENGTH; place += 1) {
    number = (DIGITS[Number(bits & 31n)] ?? '') + number;
    bits >>= 5n;
  }
  return number;
}

/** Reads a number as people type it: in any case, with dashes or spaces, O for 0 and I or L for 1; null for what is none. */
export function readDocumentNumber(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}.]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return plain.length === LENGTH && Array.from(plain).every((digit) => DIGITS.includes(digit)) ? plain : null;
}
