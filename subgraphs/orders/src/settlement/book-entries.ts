import { idArray, newId, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntryKind } from './settlement.ts';

/** Change of what is owed for a line; figures that are left out stay. */
export interface LineEntry {
  readonly kind: Exclude<EntryKind, 'SALE' | 'CORRECTION' | 'DELIVERY_FEE'>;
  readonly lineId: string;
  readonly returnId?: string;
  readonly caseId?: string;
  readonly quantity?: number;
  /** Parts of the wholesale that change places: their sum is 0. */
  readonly due: number;
  readonly held: number;
  readonly deducted: number;
  readonly countsAt: Date;
}

/** What is owed for a line, with its order locked. */
export interface LinePosition {
  readonly lineId: string;
  readonly wholesale: number;
  readonly price: number;
  held: number;
  deducted: number;
  /** What of it the next settlement takes as things stand. */
  readonly waiting: number;
  /** Moment that decides which settlement that is. */
  readonly waitingSince: Date | null;
}

/** Keeps acts on the same orders one after another, whichever of them comes first; identifiers may repeat. */
export async function lockOrders(tx: EntityManager, orderIds: readonly string[]): Promise<void> {
  const keys = [...new Set(orderIds)].toSorted().map((id) => `settlement:${id}`);
  await tx.execute(
    'select pg_advisory_xact_lock(hashtextextended(locked.key, 0)) from json_array_elements_text(?::json) as locked (key)',
    [JSON.stringify(keys)],
  );
}

/** Positions of lines that have a price, by number. */
export async function positionsOf(tx: EntityManager, lineIds: readonly string[]): Promise<LinePosition[]> {
  const rows = await tx.execute<Record<string, string>[]>(
    `select line.line_id, wholesale, price, held, deducted, coalesce(waiting.due, 0) as due, waiting.since
     from settlement_line line
       left join lateral (
         select sum(due) as due, max(counts_at) filter (where due > 0) as since
         from settlement_entry where line_id = line.line_id and settlement_id is null
       ) as waiting on true
     where line.line_id = any (?::uuid[]) and price is not null order by number`,
    [idArray(lineIds)],
  );
  return rows.map(({ line_id: lineId = '', since, ...row }) => ({
    lineId,
    wholesale: Number(row['wholesale']),
    price: Number(row['price']),
    held: Number(row['held']),
    deducted: Number(row['deducted']),
    waiting: Number(row['due']),
    waitingSince: since ? new Date(since) : null,
  }));
}

/** Writes entries and brings the positions of their lines up to date. */
export async function bookEntries(
  tx: EntityManager,
  entries: readonly LineEntry[],
  { actor, now }: Act,
): Promise<void> {
  if (entries.length === 0) return;
  const booked = JSON.stringify(entries.map((entry) => ({ ...entry, id: newId() })));
  await tx.execute(
    `insert into settlement_entry (id, storefront_code, kind, line_id, return_id, case_id, quantity, price, wholesale, due,
       held, deducted, counts_at, recorded_at, actor_name)
     select entry.id, storefront_code, kind, line_id, "returnId", "caseId", entry.quantity, price, 0, due,
       entry.held, entry.deducted, "countsAt", ?, ?
     from json_to_recordset(?::json) as entry (id uuid, kind text, "lineId" uuid, "returnId" uuid, "caseId" uuid,
         quantity integer, due bigint, held bigint, deducted bigint, "countsAt" timestamptz)
       join settlement_line on line_id = "lineId"`,
    [now, actor?.name ?? null, booked],
  );
  await tx.execute(
    `update settlement_line set held = settlement_line.held + change.held, deducted = settlement_line.deducted + change.deducted
     from (select "lineId", sum(held) as held, sum(deducted) as deducted
       from json_to_recordset(?::json) as entry ("lineId" uuid, held bigint, deducted bigint) group by "lineId") as change
     where line_id = "lineId" and (change.held <> 0 or change.deducted <> 0)`,
    [booked],
  );
}
