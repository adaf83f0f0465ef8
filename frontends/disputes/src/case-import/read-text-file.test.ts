import { expect, test } from 'vitest';
import { textOfFile } from './read-text-file.ts';

test('a file is read as UTF-8 or as EUC-KR, and not at all where it is neither', async () => {
  expect(await textOfFile(new Blob(['제목']))).toBe('제목');
  expect(await textOfFile(new Blob([new Uint8Array([0xc1, 0xa6, 0xb8, 0xf1])]))).toBe('제목');
  expect(await textOfFile(new Blob([new Uint8Array([0xff, 0xfe, 0x00])]))).toBeNull();
});
