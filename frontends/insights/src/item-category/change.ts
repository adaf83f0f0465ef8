/** How a change reads: its direction, and the number it is told with. */
export type Change =
  | { readonly kind: 'none' | 'same' }
  | { readonly kind: 'more' | 'less'; readonly percent: number }
  | { readonly kind: 'times'; readonly times: number };

/** Smallest change that is told; below it the numbers of most items waver by themselves. */
const NOTABLE = 0.1;

/** Reads a change ratio for people: from double on it is told in times, below that in percent. */
export function changeOf(ratio: number | null | undefined): Change {
  if (ratio === null || ratio === undefined) return { kind: 'none' };
  if (Math.abs(ratio) < NOTABLE) return { kind: 'same' };
  if (ratio >= 1) return { kind: 'times', times: Math.round((ratio + 1) * 10) / 10 };
  return { kind: ratio > 0 ? 'more' : 'less', percent: Math.round(Math.abs(ratio) * 100) };
}

/** The items that rose most above the usual, most first; only what is notable. */
export function risersOf<Item extends { readonly changeRatio?: number | null }>(items: readonly Item[]): Item[] {
  return items
    .filter(({ changeRatio }) => (changeRatio ?? 0) >= NOTABLE)
    .toSorted((one, other) => (other.changeRatio ?? 0) - (one.changeRatio ?? 0));
}
