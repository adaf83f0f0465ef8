import { idArray, isRefusal, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refreshOrderStatus } from '../order/index.ts';
import { moveStock } from '../stock/index.ts';
import { decideAllocation, levelKey, type WaitingLine } from './decide-allocation.ts';

/** What became of the lines that waited. */
export interface Allocation {
  readonly allocated: readonly WaitingLine[];
  readonly soldOut: readonly WaitingLine[];
  /** What a batch that was full leaves behind it: more to do, or lines of priority that keep what there is. */
  readonly rest: 'NONE' | 'MORE' | 'STUCK';
}

/** Most lines of one batch; its number of statements is the same however many there are. */
const BATCH_LINES = 10_000;

/**
 * Sets stock of variants aside for lines that wait for it (E8): paid, not cancelled, not on hold and not waiting for a
 * return; priority first, then by the time of payment, whole lines only. Those that it does not cover are marked sold out,
 * and lose the mark when it does. Levels are locked before lines, and lines that somebody else is at are passed by, so that
 * this waits for nobody who waits for it.
 */
export async function allocateVariants(
  tx: EntityManager,
  variantIds: readonly string[],
  act: Act,
  batchLines = BATCH_LINES,
): Promise<Allocation> {
  if (variantIds.length === 0) return { allocated: [], soldOut: [], rest: 'NONE' };
  const free = await lockedFree(tx, variantIds);
  const ranked = await rankedLines(tx, variantIds, batchLines);
  const { covered, uncovered } = decideAllocation(free, ranked);
  const missed = uncovered.filter(({ isSoldOut }) => !isSoldOut);
  await setAside(tx, covered, act);
  await markSoldOut(tx, missed);
  const rest = covered.length + missed.length > 0 ? 'MORE' : 'STUCK';
  return { allocated: covered, soldOut: uncovered, rest: ranked.length === batchLines ? rest : 'NONE' };
}

/** Pieces of each level that may be set aside; never more than were ordered. */
async function lockedFree(tx: EntityManager, variantIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.execute<{ variantId: string; warehouseCode: string; free: number }[]>(
    `select variant_id as "variantId", warehouse_code as "warehouseCode",
       least(on_hand, collected) - allocated as free
     from stock_level where variant_id = any (?::uuid[]) order by variant_id, warehouse_code for update`,
    [idArray(variantIds)],
  );
  return new Map(rows.map((row) => [levelKey(row), row.free]));
}

const WAITING = `from order_line where variant_id = any (?::uuid[])
  and allocated_at is null and shipped_at is null and cancelled_at is null and awaits_return_id is null`;

/**
 * Lines in their order of rank. Those that are known to be sold out are looked at only where something is free, so that a
 * hundred thousand of them cost nothing as long as nothing comes in.
 */
function rankedLines(tx: EntityManager, variantIds: readonly string[], most: number): Promise<WaitingLine[]> {
  return tx.execute<WaitingLine[]>(
    `with waiting as (
       select id ${WAITING} and not marks && '{SOLD_OUT,HOLD}'
       union all
       select id ${WAITING} and marks @> '{SOLD_OUT}' and not marks @> '{HOLD}'
         and variant_id in (select variant_id from stock_level where on_hand > allocated)
     )
     select line.id, line.number, line.order_id as "orderId", line.variant_id as "variantId",
       sales_order.warehouse_code as "warehouseCode", line.quantity,
       line.marks @> '{PRIORITY}' as "isPriority", line.marks @> '{SOLD_OUT}' as "isSoldOut"
     from waiting
       join order_line line on line.id = waiting.id
       join sales_order on sales_order.id = line.order_id and sales_order.paid_at is not null
       left join stock_level level
         on level.variant_id = line.variant_id and level.warehouse_code = sales_order.warehouse_code
     where line.quantity <= level.on_hand - level.allocated or not line.marks @> '{SOLD_OUT}'
       or line.marks @> '{PRIORITY}'
     order by line.marks @> '{PRIORITY}' desc, sales_order.paid_at, line.id
     limit ? for update of line, sales_order skip locked`,
    [idArray(variantIds), idArray(variantIds), most],
  );
}

async function setAside(tx: EntityManager, lines: readonly WaitingLine[], act: Act): Promise<void> {
  if (lines.length === 0) return;
  const moves = lines.map(({ id, number, variantId, warehouseCode, quantity }) => ({
    variantId,
    warehouseCode,
    cause: 'ALLOCATION' as const,
    allocated: quantity,
    subject: { type: 'OrderLine', id, label: number },
  }));
  const refused = await moveStock(tx, moves, act);
  if (isRefusal(refused)) throw new Error(`stock that was free under a lock is not: ${refused.code}`);
  await tx.execute(
    `update order_line set allocated_at = ?, marks = array_remove(marks, 'SOLD_OUT') where id = any (?::uuid[])`,
    [act.now, idArray(lines.map(({ id }) => id))],
  );
  await refreshOrderStatus(tx, [...new Set(lines.map(({ orderId }) => orderId))]);
}

/** The mark comes first, as its column does. */
async function markSoldOut(tx: EntityManager, lines: readonly WaitingLine[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.execute("update order_line set marks = array_prepend('SOLD_OUT', marks) where id = any (?::uuid[])", [
    idArray(lines.map(({ id }) => id)),
  ]);
}
