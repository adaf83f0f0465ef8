const MEBIBYTE = 1024 * 1024;

/** Largest file of a case, in bytes, as the graph takes it. */
export const LARGEST_FILE = 20 * MEBIBYTE;

/** Most files that go with one thing said. */
export const MOST_FILES = 20;

/** Kinds that the browser offers first; the graph judges by content. */
export const ACCEPTED = 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,application/pdf';

/** Why a chosen file is not even sent; null for one that is. */
export function flawOf({ size }: { readonly size: number }, already: number): 'empty' | 'tooLarge' | 'tooMany' | null {
  if (size === 0) return 'empty';
  if (size > LARGEST_FILE) return 'tooLarge';
  return already >= MOST_FILES ? 'tooMany' : null;
}
