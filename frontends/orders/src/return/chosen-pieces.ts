import { wholeNumber } from '@madang/frontend-kit';
import type { PickupLine } from './pickup-query.ts';
import { freePieces, type PickupWish } from './pickup-wish.ts';

/** Pieces of each line, as they are typed; a line that is not chosen is not there. */
export type ChosenPieces = Readonly<Record<string, string>>;

/** What is chosen at first: the only line that can come back, else nothing. */
export function startOf(lines: readonly PickupLine[]): ChosenPieces {
  const open = lines.filter((line) => freePieces(line) > 0);
  const only = open.length === 1 ? open[0] : undefined;
  return only ? { [only.id]: String(freePieces(only)) } : {};
}

/** Lines and pieces that are chosen; null when one of them cannot come back like that. */
export function chosenLines(lines: readonly PickupLine[], pieces: ChosenPieces): PickupWish['chosen'] | null {
  const chosen = lines.flatMap((line) => {
    const typed = pieces[line.id];
    return typed === undefined ? [] : [{ line, quantity: wholeNumber(typed) ?? 0 }];
  });
  return chosen.every(({ line, quantity }) => quantity >= 1 && quantity <= freePieces(line)) ? chosen : null;
}
