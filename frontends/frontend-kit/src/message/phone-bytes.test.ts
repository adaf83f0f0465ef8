import { expect, test } from 'vitest';
import { phoneBytes } from './phone-bytes.ts';

test.each([
  ['', 0],
  ['Madang 1', 8],
  ['[마당] 접수', 11],
  ['가나다\n', 7],
  ['ⓐ《》', 6],
])('%j takes %i bytes', (text, bytes) => expect(phoneBytes(text)).toBe(bytes));
