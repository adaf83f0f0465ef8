import { refuse, type Refusal } from '@madang/subgraph-kit';
import type { ReturnCode } from './return-words.ts';
import type { ReturnLineRow, ReturnRow } from './return.entity.ts';

/** What the inspection found of the pieces of a line (정품·불량품·수선품). */
export interface Inspection {
  readonly orderLineId: string;
  /** Pieces that are fit for sale. */
  readonly resell: number;
  readonly defective: number;
  readonly repair: number;
  /** What is paid back for them, in won; what was paid for them unless said. */
  readonly refund?: number | null;
}

/** Pieces of a return that came, as they were found. */
export interface InspectedPieces {
  readonly piece: ReturnLineRow;
  readonly count: number;
}

/** Writes down what the inspection found, or says why that cannot be; pieces that are not named did not come. */
export function inspectedLines(
  row: ReturnRow,
  pieces: readonly ReturnLineRow[],
  found: readonly Inspection[],
): InspectedPieces[] | Refusal<ReturnCode> {
  const flaw = flawIn(pieces, found);
  if (flaw) return flaw;
  const inspected = pieces.map((piece): InspectedPieces => {
    const inspection = found.find(({ orderLineId }) => orderLineId === piece.orderLineId);
    const { resell = 0, defective = 0, repair = 0 } = inspection ?? {};
    const count = resell + defective + repair;
    Object.assign(piece, { resellQuantity: resell, defectiveQuantity: defective, repairQuantity: repair });
    // Of an exchange it was settled when it was processed what is paid back.
    if (row.kind === 'RETURN') piece.refund = inspection?.refund ?? partOf(piece, count);
    return { piece, count };
  });
  if (inspected.every(({ count }) => count === 0)) return refuse('INSPECTION_INVALID', ['input', 'lines']);
  const isWhole = inspected.every(({ piece, count }) => count === piece.quantity);
  if (row.kind !== 'RETURN' && !isWhole) return refuse('INSPECTION_INCOMPLETE', ['input', 'lines']);
  return inspected;
}

/** What was paid for the pieces that came. */
function partOf({ share, quantity }: ReturnLineRow, count: number): number {
  return count === quantity ? share : Math.floor((share * count) / quantity);
}

function flawIn(pieces: readonly ReturnLineRow[], found: readonly Inspection[]): Refusal<ReturnCode> | null {
  const seen = new Set<string>();
  for (const [index, { orderLineId, resell, defective, repair, refund }] of found.entries()) {
    const field = ['input', 'lines', String(index)];
    const piece = pieces.find((each) => each.orderLineId === orderLineId);
    if (!piece) return refuse('LINE_UNKNOWN', field);
    if (seen.has(orderLineId)) return refuse('RETURN_LINE_REPEATED', field);
    seen.add(orderLineId);
    const counts = [resell, defective, repair];
    const isCounted = counts.every((count) => Number.isSafeInteger(count) && count >= 0);
    if (!isCounted || resell + defective + repair > piece.quantity) return refuse('INSPECTION_INVALID', field);
    const isMoney = refund === undefined || refund === null || (Number.isSafeInteger(refund) && refund >= 0);
    const isForNothing = (refund ?? 0) > 0 && resell + defective + repair === 0;
    if (!isMoney || isForNothing) return refuse('REFUND_INVALID', [...field, 'refund']);
  }
  return null;
}
