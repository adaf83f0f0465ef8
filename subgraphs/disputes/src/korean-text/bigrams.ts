/** Fewest signs of a piece of text that can be told from others. */
const PAIR = 2;

/**
 * Pairs of letters of a text, each once, over the bounds of words: Korean joins particles to its words, and people space
 * them as they like, so that pairs find what words miss.
 */
export function bigramsOf(text: string): string[] {
  const letters = Array.from(
    text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]/gu),
    ([letter]) => letter,
  );
  const pairs = letters.slice(0, -1).map((letter, index) => letter + (letters[index + 1] ?? ''));
  return letters.length < PAIR ? letters : [...new Set(pairs)];
}

/** Share of the pairs that two texts have in common, 0 to 1 (Dice). */
export function likeness(one: string, other: string): number {
  const [left, right] = [bigramsOf(one), new Set(bigramsOf(other))];
  const shared = left.filter((pair) => right.has(pair)).length;
  return left.length + right.size === 0 ? 0 : (2 * shared) / (left.length + right.size);
}
