import type { LineToCancel } from './cancellation-documents.ts';

/** A line as far as these rules look at it. */
export type CancellableLine = Pick<LineToCancel, 'id' | 'shippedAt' | 'cancelledAt' | 'cancelAskedAt'> & {
  readonly paid?: { readonly amount: number } | null;
  readonly compensated?: { readonly amount: number } | null;
};

/** Indicates whether a line can still be cancelled: it was not, and the inspection scan has not seen it (C6). */
export function isCancellable({ shippedAt, cancelledAt }: Pick<CancellableLine, 'shippedAt' | 'cancelledAt'>): boolean {
  return !shippedAt && !cancelledAt;
}

/** What is chosen at first: what the marketplace asks to have cancelled, else the only line that can be. */
export function chosenAtFirst(lines: readonly CancellableLine[]): string[] {
  const open = lines.filter(isCancellable);
  const asked = open.filter(({ cancelAskedAt }) => cancelAskedAt);
  const chosen = asked.length > 0 ? asked : open.length === 1 ? open : [];
  return chosen.map(({ id }) => id);
}

/** What is booked as a refund for the chosen lines, in won: what was paid and not given back before. */
export function refundOf(lines: readonly CancellableLine[], chosen: readonly string[]): number {
  return lines
    .filter((line) => isCancellable(line) && chosen.includes(line.id))
    .reduce((sum, { paid, compensated }) => sum + (paid?.amount ?? 0) - (compensated?.amount ?? 0), 0);
}
