import { idArray } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { bookEntries, lockOrders, positionsOf, type LineEntry, type LinePosition } from './book-entries.ts';
import { holdForOpenCases, keepFromRuns } from './hold-lines.ts';
import type { HoldOutcome } from './settlement.ts';

/** Event by which the disputes tell that goods are in dispute. */
export const CASE_OPENED = 'disputes.case-opened';

/** Event by which the disputes tell how a case about goods ended. */
export const CASE_ENDED = 'disputes.case-ended';

const opened = z.object({
  caseId: z.uuid(),
  number: z.string(),
  orderId: z.uuid().nullable(),
  orderLineId: z.uuid().nullable(),
});

const ended = opened.extend({ state: z.string(), result: z.string().nullable() });

interface Held {
  readonly orderId: string;
  readonly lineId: string | null;
}

/** Holds what is owed for the goods of a case as long as it is open (J3); a case that ended before this was heard holds nothing. */
export async function holdForCase(tx: EntityManager, data: unknown, now: Date): Promise<void> {
  const told = opened.parse(data);
  const held = await goodsOf(tx, told);
  if (!held) return;
  await lockOrders(tx, [held.orderId]);
  await tx.execute(
    `insert into settlement_hold (case_id, case_number, order_id, line_id, opened_at) values (?, ?, ?, ?, ?)
     on conflict do nothing`,
    [told.caseId, told.number, held.orderId, held.lineId, now],
  );
  await holdForOpenCases(tx, await linesOf(tx, held), { actor: null, now });
}

/**
 * Ends the hold of a case: where its parties settled, what is left of its goods is not owed any more, and is clawed back
 * by the next settlement if one had taken it; else it is owed as before, once no other case holds it. Where they signed
 * an agreement that is carried out here, its terms alone say what is not owed: what goes back is deducted by its return.
 */
export async function endHold(tx: EntityManager, data: unknown, now: Date): Promise<void> {
  const told = ended.parse(data);
  const held = await goodsOf(tx, told);
  if (!held) return;
  await lockOrders(tx, [held.orderId]);
  const isDeducted = told.result === 'SETTLED' && !(await hasAgreement(tx, told.caseId));
  const outcome: HoldOutcome = isDeducted ? 'DEDUCTED' : 'RELEASED';
  const changed = await tx.execute<unknown[]>(
    `insert into settlement_hold (case_id, case_number, order_id, line_id, opened_at, ended_at, outcome)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (case_id) do update set ended_at = excluded.ended_at, outcome = excluded.outcome
       where settlement_hold.ended_at is null returning case_id`,
    [told.caseId, told.number, held.orderId, held.lineId, now, now, outcome],
  );
  if (changed.length === 0) return;
  const lineIds = await linesOf(tx, held);
  await keepFromRuns(tx, lineIds);
  const positions = await positionsOf(tx, outcome === 'DEDUCTED' ? lineIds : await unheldByOthers(tx, lineIds));
  const book = outcome === 'DEDUCTED' ? deductionsOf : releasesOf;
  await bookEntries(
    tx,
    positions.flatMap((position) => book(position, told.caseId, now)),
    { actor: null, now },
  );
}

async function hasAgreement(tx: EntityManager, caseId: string): Promise<boolean> {
  const rows = await tx.execute<unknown[]>('select from agreement where case_id = ? limit 1', [caseId]);
  return rows.length > 0;
}

function releasesOf({ lineId, held }: LinePosition, caseId: string, countsAt: Date): LineEntry[] {
  if (held === 0) return [];
  return [{ kind: 'RELEASE', lineId, caseId, due: held, held: -held, deducted: 0, countsAt }];
}

function deductionsOf(position: LinePosition, caseId: string, countsAt: Date): LineEntry[] {
  const { lineId, wholesale, held, deducted } = position;
  const settled = wholesale - deducted - held;
  const common = { lineId, caseId, countsAt };
  return [
    ...(held > 0 ? [{ ...common, kind: 'DEDUCTION' as const, due: 0, held: -held, deducted: held }] : []),
    ...(settled > 0 ? [{ ...common, kind: 'CLAWBACK' as const, due: -settled, held: 0, deducted: settled }] : []),
  ];
}

/** Goods that a case is about; none where we never sold them, or where the storefront is the maker's own. */
async function goodsOf(
  tx: EntityManager,
  { orderId, orderLineId }: Pick<z.infer<typeof opened>, 'orderId' | 'orderLineId'>,
): Promise<Held | null> {
  const [order] = await tx.execute<{ id: string }[]>(
    `select sales_order.id from sales_order
       join storefront on storefront.code = storefront_code and storefront.kind = 'CONSIGNED'
     where sales_order.id = coalesce((select order_id from order_line where id = ?), ?::uuid)`,
    [orderLineId, orderId],
  );
  return order ? { orderId: order.id, lineId: orderLineId } : null;
}

async function linesOf(tx: EntityManager, { orderId, lineId }: Held): Promise<string[]> {
  const rows = await tx.execute<{ line_id: string }[]>(
    'select line_id from settlement_line where order_id = ? and line_id = coalesce(?::uuid, line_id)',
    [orderId, lineId],
  );
  return rows.map(({ line_id }) => line_id);
}

async function unheldByOthers(tx: EntityManager, lineIds: readonly string[]): Promise<string[]> {
  const rows = await tx.execute<{ line_id: string }[]>(
    `select line_id from settlement_line line where line_id = any (?::uuid[]) and not exists (
       select from settlement_hold hold where hold.order_id = line.order_id and ended_at is null
         and (hold.line_id is null or hold.line_id = line.line_id))`,
    [idArray(lineIds)],
  );
  return rows.map(({ line_id }) => line_id);
}
