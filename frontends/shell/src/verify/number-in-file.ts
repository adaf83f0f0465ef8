const SAID =
  /M\0?a\0?d\0?a\0?n\0?g\0? \0?d\0?o\0?c\0?u\0?m\0?e\0?n\0?t\0? \0?(?<number>(?:[0-9A-HJKMNP-TV-Z]\0?){16})/g;

/** Most of a file that is looked through: the number stands in plain bytes of far smaller files. */
const MOST = 32 * 1024 * 1024;

/** Reads the document numbers that a PDF says of itself in plain bytes, each once, first to last. */
export function numbersIn(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, MOST));
  const numbers = Array.from(text.matchAll(SAID), ({ groups }) => (groups?.['number'] ?? '').replaceAll('\0', ''));
  return [...new Set(numbers)];
}

/** Indicates whether bytes begin as those of a PDF do. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
