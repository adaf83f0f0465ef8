import { expect, test } from 'vitest';
import { flawOf, LARGEST_FILE, MOST_FILES } from './limits.ts';

test.each([
  [{ size: 0 }, 0, 'empty'],
  [{ size: LARGEST_FILE }, 0, null],
  [{ size: LARGEST_FILE + 1 }, 0, 'tooLarge'],
  [{ size: 1 }, MOST_FILES - 1, null],
  [{ size: 1 }, MOST_FILES, 'tooMany'],
] as const)('%o beside %i others: %s', (file, already, flaw) => {
  expect(flawOf(file, already)).toBe(flaw);
});
