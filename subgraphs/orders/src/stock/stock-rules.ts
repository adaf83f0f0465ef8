import { refuse, type Refusal } from '@madang/subgraph-kit';
import type { StockActCode } from './stock.ts';

/** Most pieces of one act: more is a slip of the hand. */
const MOST_PIECES = 100_000;

const LONGEST_NOTE = 500;

/** Indicates whether a number of pieces can be meant: whole, not negative and not absurd. */
export function isSoundQuantity(quantity: number): boolean {
  return Number.isSafeInteger(quantity) && quantity >= 0 && quantity <= MOST_PIECES;
}

/** A note as it is kept; none for one that says nothing. */
export function notedOrNull(note: string | null | undefined): string | null | Refusal<StockActCode> {
  const text = note?.trim() ?? '';
  if (text.length > LONGEST_NOTE) return refuse('STOCK_NOTE_TOO_LONG', ['input', 'note']);
  return text === '' ? null : text;
}
