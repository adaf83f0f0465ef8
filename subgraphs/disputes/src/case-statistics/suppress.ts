import { FEWEST_TOLD, type Figures, type ValueFigures } from './case-statistics.ts';

const NOTHING: Figures = { opened: null, ended: null, settled: null, online: null, days: null };

/**
 * Takes away what could be somebody: figures of fewer than five cases, and the next smallest beside them as long as the
 * hidden ones are a single one or fewer than five together, which the total would tell by subtracting the others.
 */
export function suppressed<Row extends Figures>(rows: readonly Row[]): Row[] {
  const bySize = rows
    .map(({ opened }, place) => ({ size: opened ?? 0, place }))
    .toSorted((one, other) => one.size - other.size);
  const hidden = new Set<number>();
  let sum = 0;
  for (const { size, place } of bySize) {
    const isEnough = hidden.size === 0 || (hidden.size > 1 && sum >= FEWEST_TOLD);
    if (size >= FEWEST_TOLD && isEnough) break;
    hidden.add(place);
    sum += size;
  }
  return rows.map((row, place) => (hidden.has(place) ? { ...row, ...NOTHING } : partly(row)));
}

/** Figures of parts of the cases are as telling as counts of their own; those settled are a part of those ended as well. */
function partly<Row extends Figures>(row: Row): Row {
  const told = (count: number | null, of: number | null) => (isTelling(count, of) ? null : count);
  const ended = told(row.ended, row.opened);
  const settled = ended === null ? null : told(told(row.settled, row.opened), row.ended);
  return { ...row, ended, settled, online: told(row.online, row.opened), days: ended === null ? null : row.days };
}

function isTelling(count: number | null, of: number | null): boolean {
  if (count === null || of === null) return true;
  const rest = of - count;
  return (count > 0 && count < FEWEST_TOLD) || (rest > 0 && rest < FEWEST_TOLD);
}

/** The same for values, of which those without any figure are left out. */
export function suppressedValues(rows: readonly ValueFigures[]): ValueFigures[] {
  return suppressed(rows).filter(({ opened }) => opened !== null);
}
