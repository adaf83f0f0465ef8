import { idArray, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { bookEntries, positionsOf, type LineEntry, type LinePosition } from './book-entries.ts';

interface KnownReturn {
  readonly returnId: string;
  readonly lineId: string;
  readonly quantity: number;
  readonly confirmedAt: string;
}

/** Books the returns of lines that are known and not booked; those of lines that have no price yet wait for it. */
export async function bookReturns(tx: EntityManager, lineIds: readonly string[], act: Act): Promise<void> {
  const known = await tx.execute<KnownReturn[]>(
    `select return_id as "returnId", line_id as "lineId", quantity, confirmed_at as "confirmedAt"
     from settlement_return known
     where line_id = any (?::uuid[]) and not exists (select from settlement_entry entry
       where entry.line_id = known.line_id and entry.return_id = known.return_id)
     order by confirmed_at, return_id`,
    [idArray(lineIds)],
  );
  if (known.length === 0) return;
  const positions = await positionsOf(
    tx,
    known.map(({ lineId }) => lineId),
  );
  const entries = known.flatMap((returned) => {
    const position = positions.find(({ lineId }) => lineId === returned.lineId);
    return position ? [entryOf(returned, position)] : [];
  });
  await bookEntries(tx, entries, act);
}

/** What is held for a case is deducted first: it is no longer in question. */
function entryOf({ returnId, lineId, quantity, confirmedAt }: KnownReturn, position: LinePosition): LineEntry {
  const deducted = Math.min(quantity * position.price, position.wholesale - position.deducted);
  const ofHeld = Math.min(position.held, deducted);
  position.deducted += deducted;
  position.held -= ofHeld;
  const due = ofHeld - deducted;
  return { kind: 'RETURN', lineId, returnId, quantity, due, held: -ofHeld, deducted, countsAt: new Date(confirmedAt) };
}
