import { createHash } from 'node:crypto';

/** Line of a payout file. */
export interface PayoutLine {
  readonly settlement: string;
  readonly storefront: string;
  readonly business: string;
  readonly from: string;
  readonly to: string;
  /** In won. */
  readonly amount: number;
}

/** Payout file as it is written. */
export interface PayoutText {
  readonly text: string;
  readonly sha256: string;
  readonly total: number;
}

/**
 * Writes a payout file: a head, a line for each settlement, and a foot with their number, their sum and the SHA-256 of
 * all that stands before it. The same settlements give the same bytes.
 */
export function payoutText(number: string, day: string, lines: readonly PayoutLine[]): PayoutText {
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const head = ['H', 'MADANG-PAYOUT-1', number, day, 'KRW'];
  const body = lines.map(({ settlement, storefront, business, from, to, amount }, place) => [
    'D',
    String(place + 1),
    settlement,
    storefront,
    business,
    from,
    to,
    String(amount),
  ]);
  const before = [head, ...body].map(csvLine).join('');
  const text = before + csvLine(['F', String(lines.length), String(total), digest(before)]);
  return { text, sha256: digest(text), total };
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A cell that a spreadsheet would take for a formula is made text. */
function csvLine(cells: readonly string[]): string {
  const safe = cells.map((cell) => (/^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell));
  return `${safe.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
