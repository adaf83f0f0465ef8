import { idArray, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { bookEntries, positionsOf, type LineEntry } from './book-entries.ts';

/** Line that a case is about. */
interface HeldLine {
  readonly caseId: string;
  readonly lineId: string;
}

/** Keeps a settlement of the storefronts that sold the lines from being made at the same moment. */
export async function keepFromRuns(tx: EntityManager, lineIds: readonly string[]): Promise<void> {
  await tx.execute(
    `select pg_advisory_xact_lock_shared(hashtextextended('settlement-run:' || storefront_code, 0))
     from (select distinct storefront_code from settlement_line where line_id = any (?::uuid[]) order by 1) as sold`,
    [idArray(lineIds)],
  );
}

/** Holds what of the lines no settlement has taken yet; what was settled before is clawed back if the case asks for it. */
export async function holdLines(tx: EntityManager, held: readonly HeldLine[], act: Act): Promise<void> {
  const lineIds = held.map(({ lineId }) => lineId);
  await keepFromRuns(tx, lineIds);
  const positions = await positionsOf(tx, lineIds);
  const entries = positions.flatMap((position): LineEntry[] => {
    const { lineId, wholesale, deducted, waiting, waitingSince } = position;
    const holder = held.find((line) => line.lineId === lineId);
    const amount = Math.min(waiting, wholesale - deducted - position.held);
    if (!holder || amount <= 0) return [];
    // Counted with the sale, so that no settlement takes the one without the other.
    const countsAt = waitingSince ?? act.now;
    return [{ kind: 'HOLD', ...holder, due: -amount, held: amount, deducted: 0, countsAt }];
  });
  await bookEntries(tx, entries, act);
}

/** Holds lines that are booked while a case on them is open already. */
export async function holdForOpenCases(tx: EntityManager, lineIds: readonly string[], act: Act): Promise<void> {
  const held = await tx.execute<HeldLine[]>(
    `select distinct on (line.line_id) line.line_id as "lineId", case_id as "caseId"
     from settlement_line line join settlement_hold hold
       on hold.order_id = line.order_id and (hold.line_id is null or hold.line_id = line.line_id)
     where line.line_id = any (?::uuid[]) and ended_at is null and not exists (select from settlement_entry entry
       where entry.line_id = line.line_id and entry.case_id = hold.case_id and entry.kind = 'HOLD')
     order by line.line_id, opened_at`,
    [idArray(lineIds)],
  );
  if (held.length > 0) await holdLines(tx, held, act);
}

/** Keeps cases from holding lines of any storefront while settlements are made; the one waits for the other. */
export async function keepRunsApart(tx: EntityManager): Promise<void> {
  await tx.execute(
    `select pg_advisory_xact_lock(hashtextextended('settlement-run:' || code, 0))
     from (select code from storefront where kind = 'CONSIGNED' order by 1) as sold`,
  );
}
