import { addJob, newId, refuse, type Act, type Refusal, type Subject } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { requestAllocation } from './request-allocation.ts';
import { MAIN_WAREHOUSE, PUSH_STOCK, type StockCause, type StockCode } from './stock.ts';

/** Change of the stock of a variant; figures that are left out stay. */
export interface StockMove {
  readonly variantId: string;
  readonly cause: StockCause;
  readonly warehouseCode?: string;
  readonly onHand?: number;
  readonly collected?: number;
  readonly allocated?: number;
  readonly subject?: Subject;
  readonly note?: string | null;
}

interface Level {
  readonly variantId: string;
  readonly warehouseCode: string;
  onHand: number;
  collected: number;
  allocated: number;
}

/**
 * Writes changes of stock with their causes and brings the levels up to date, in the transaction of the act that causes
 * them. Levels are locked in one order, so that acts on the same goods wait for one another and none is lost. Refused
 * with STOCK_BELOW_ZERO, with nothing written, when a level would fall below 0 or more be set aside than is there.
 */
export async function moveStock(
  tx: EntityManager,
  moves: readonly StockMove[],
  act: Act,
): Promise<Refusal<StockCode> | null> {
  const whole = moves.map((move) => ({
    warehouseCode: MAIN_WAREHOUSE,
    onHand: 0,
    collected: 0,
    allocated: 0,
    ...move,
  }));
  const telling = whole.filter(
    ({ onHand, collected, allocated }) => onHand !== 0 || collected !== 0 || allocated !== 0,
  );
  if (telling.length === 0) return null;
  const levels = await lockedLevels(tx, telling, act.now);
  for (const move of telling) {
    const level = levels.get(keyOf(move));
    if (!level) throw new Error('a level was locked and is not there');
    level.onHand += move.onHand;
    level.collected += move.collected;
    level.allocated += move.allocated;
  }
  if (![...levels.values()].every(isSound)) return refuse('STOCK_BELOW_ZERO');
  await writeLevels(tx, [...levels.values()], act.now);
  await writeEntries(tx, telling, act);
  // What is set aside is for sale no less than before, and what is shipped was not for sale any more.
  if (telling.some(({ onHand, collected }) => onHand !== collected)) await tellStorefronts(tx, act.now);
  if (telling.some(({ onHand, collected, allocated }) => onHand > allocated || collected > 0))
    await requestAllocation(tx, act.now);
  return null;
}

function isSound({ onHand, collected, allocated }: Level): boolean {
  return Math.min(onHand, collected, allocated) >= 0 && allocated <= onHand && allocated <= collected;
}

function keyOf({ variantId, warehouseCode }: Pick<Level, 'variantId' | 'warehouseCode'>): string {
  return `${variantId} ${warehouseCode}`;
}

async function lockedLevels(
  tx: EntityManager,
  moves: readonly Pick<Level, 'variantId' | 'warehouseCode'>[],
  now: Date,
): Promise<Map<string, Level>> {
  const keys = JSON.stringify([...new Map(moves.map((move) => [keyOf(move), move])).values()]);
  const wanted = 'json_to_recordset(?::json) as wanted ("variantId" uuid, "warehouseCode" text)';
  await tx.execute(
    `insert into stock_level (variant_id, warehouse_code, on_hand, collected, allocated, changed_at)
     select "variantId", "warehouseCode", 0, 0, 0, ? from ${wanted} order by 1, 2 on conflict do nothing`,
    [now, keys],
  );
  const rows = await tx.execute<Level[]>(
    `select variant_id as "variantId", warehouse_code as "warehouseCode", on_hand as "onHand", collected, allocated
     from stock_level join ${wanted} on variant_id = "variantId" and warehouse_code = "warehouseCode"
     order by variant_id, warehouse_code for update of stock_level`,
    [keys],
  );
  return new Map(rows.map((row) => [keyOf(row), { ...row }]));
}

/** An act that began before the last change never makes a level look as if it had not changed: pushes ask for what has since. */
async function writeLevels(tx: EntityManager, levels: readonly Level[], now: Date): Promise<void> {
  await tx.execute(
    `update stock_level set on_hand = changed."onHand", collected = changed.collected, allocated = changed.allocated,
       changed_at = greatest(changed_at, ?)
     from json_to_recordset(?::json) as changed
       ("variantId" uuid, "warehouseCode" text, "onHand" integer, collected integer, allocated integer)
     where variant_id = "variantId" and warehouse_code = "warehouseCode"`,
    [now, JSON.stringify(levels)],
  );
}

async function writeEntries(
  tx: EntityManager,
  moves: readonly (StockMove & Level)[],
  { actor, now }: Act,
): Promise<void> {
  const entries = moves.map((move) => ({ ...move, id: newId() }));
  await tx.execute(
    `insert into stock_entry (id, variant_id, warehouse_code, cause, on_hand, collected, allocated, subject_type,
       subject_id, subject_label, actor_name, note, recorded_at)
     select id, "variantId", "warehouseCode", cause, "onHand", collected, allocated, subject->>'type',
       (subject->>'id')::uuid, subject->>'label', ?, note, ?
     from json_to_recordset(?::json) as entry (id uuid, "variantId" uuid, "warehouseCode" text, cause text,
       "onHand" integer, collected integer, allocated integer, subject json, note text)`,
    [actor?.name ?? null, now, JSON.stringify(entries)],
  );
}

/** One job for each second, so that a hundred changes make one push (C4); none is put off by the next. */
async function tellStorefronts(tx: EntityManager, now: Date): Promise<void> {
  const second = Math.floor(now.getTime() / 1000) + 1;
  await addJob(tx, PUSH_STOCK, {}, { at: new Date(second * 1000), key: `${PUSH_STOCK}:${second}` });
}
