import type { CodeEntry } from './ticket-code-documents.ts';

type Placed = Pick<CodeEntry, 'code' | 'position'>;

/** Codes whose place changes when one of them goes a step up or down; nothing where there is nowhere to go. */
export function movedCodes<Entry extends Placed>(table: readonly Entry[], code: string, by: -1 | 1): Entry[] {
  const from = table.findIndex((entry) => entry.code === code);
  const [moved, to] = [table[from], from + by];
  if (!moved || to < 0 || to >= table.length) return [];
  return table
    .toSpliced(from, 1)
    .toSpliced(to, 0, moved)
    .map((entry, index) => ({ ...entry, position: index + 1 }))
    .filter(({ code: own, position }) => table.some((before) => before.code === own && before.position !== position));
}
