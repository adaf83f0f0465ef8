/** How a change reads: its direction, and the number it is told with. */
export type Change =
  | { readonly kind: 'none' | 'same' }
  | { readonly kind: 'more' | 'less'; readonly percent: number }
  | { readonly kind: 'times'; readonly times: number };

/** Ratio from which times read better than percent: one and a half times the usual. */
const IN_TIMES = 0.5;

/** Smallest change that is told; a hundred consultations waver by a tenth by chance, either way. */
const NOTABLE = 0.2;

/** Reads a change ratio for people: a great rise is told in times, the rest in percent. */
export function changeOf(ratio: number | null | undefined): Change {
  if (ratio === null || ratio === undefined) return { kind: 'none' };
  if (Math.abs(ratio) < NOTABLE) return { kind: 'same' };
  if (ratio >= IN_TIMES) return { kind: 'times', times: Math.round((ratio + 1) * 10) / 10 };
  return { kind: ratio > 0 ? 'more' : 'less', percent: Math.round(Math.abs(ratio) * 100) };
}

/** Indicates whether a change is a doubling at least. */
export function isAlarming(change: Change): boolean {
  return change.kind === 'times' && change.times >= 2;
}

/** The items that rose most above the usual, most first; only what is notable. */
export function risersOf<Item extends { readonly changeRatio?: number | null }>(items: readonly Item[]): Item[] {
  return items
    .filter(({ changeRatio }) => (changeRatio ?? 0) >= NOTABLE)
    .toSorted((one, other) => (other.changeRatio ?? 0) - (one.changeRatio ?? 0));
}
