import { isRefusal, wholeAct, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { callOff } from './call-off.ts';
import type { ReturnCode } from './return-words.ts';
import { ReturnLineRow, type ReturnRow } from './return.entity.ts';
import { lockedReturn, noteStep, stepOf } from './take-return-step.ts';

/** Line on which a claim of the marketplace is open no longer, though nothing came of it. */
export interface EndedClaim {
  readonly orderLineId: string;
  /** Indicates whether the seller turned the claim down there; else the buyer took it back. */
  readonly isRefused: boolean;
  /** In the marketplace's own words, e.g. `R11 반품거부`. */
  readonly said: string;
}

/** Claims that ended. */
export interface EndedClaims {
  readonly ended: readonly EndedClaim[];
  /** Every line that is known to be without a claim now, those that ended before included. */
  readonly unclaimed: ReadonlySet<string>;
}

/** Return that stays though its claim ended, for people to decide on. */
export interface LeftReturn {
  readonly orderLineId: string;
  readonly said: string;
  readonly number: string;
  readonly code: ReturnCode | 'GOODS_ARRIVED' | 'CLAIM_PARTLY_ENDED';
}

/**
 * Ends returns whose claim was taken back or turned down at the marketplace, as long as nothing of them arrived; the courier
 * is called off with them. One whose goods are here, or of which only a part is no longer claimed, stays with a note. Told
 * again it changes nothing. Gives those that stay.
 */
export async function withdrawReturnsOfClaims(
  tx: EntityManager,
  { ended, unclaimed }: EndedClaims,
  act: Act,
): Promise<LeftReturn[]> {
  if (ended.length === 0) return [];
  const open = await tx.execute<{ id: string }[]>(
    `select id from order_return where source = 'CHANNEL' and ended_at is null and id in (select return_id
       from return_line where order_line_id in (select json_array_elements_text(?::json)::uuid)) order by id`,
    [JSON.stringify(ended.map(({ orderLineId }) => orderLineId))],
  );
  const left: LeftReturn[] = [];
  for (const { id } of open) {
    const row = await lockedReturn(tx, { id, endedAt: null });
    if (row) left.push(...(await withdraw(tx, row, { ended, unclaimed }, act)));
  }
  return left;
}

/** Locks open returns of claims of these orders, in the order of their acts: the return first, and then its lines. */
export async function lockReturnsOfClaims(
  tx: EntityManager,
  connectionId: string,
  externalNumbers: readonly string[],
): Promise<void> {
  if (externalNumbers.length === 0) return;
  await tx.execute(
    `select from order_return where source = 'CHANNEL' and ended_at is null and order_id in (select id from sales_order
       where connection_id = ? and external_number in (select json_array_elements_text(?::json))) order by id for update`,
    [connectionId, JSON.stringify(externalNumbers)],
  );
}

async function withdraw(
  tx: EntityManager,
  row: ReturnRow,
  { ended, unclaimed }: EndedClaims,
  act: Act,
): Promise<LeftReturn[]> {
  const pieces = await tx.find(ReturnLineRow, { returnId: row.id });
  // What was announced and did not come was turned down by us, and is the buyer's already.
  const living = pieces.filter((piece) => !row.confirmedAt || cameOf(piece) > 0);
  const over = ended.filter(({ orderLineId }) => living.some((piece) => piece.orderLineId === orderLineId));
  const [first] = over;
  if (!first) return [];
  const stays = (code: LeftReturn['code']): LeftReturn[] => [
    { orderLineId: first.orderLineId, said: first.said, number: row.number, code },
  ];
  const isPart = !living.every(({ orderLineId }) => unclaimed.has(orderLineId));
  if (row.arrivedAt || isPart) {
    await noteStep(tx, row, { step: 'noteChannel', from: row.state, note: first.said }, act);
    await tx.flush();
    return stays(row.arrivedAt ? 'GOODS_ARRIVED' : 'CLAIM_PARTLY_ENDED');
  }
  const step = over.every(({ isRefused }) => isRefused) ? 'reject' : 'withdraw';
  const outcome = await wholeAct<ReturnRow, ReturnCode>(tx, (within) =>
    stepOf(within, row, { step, roles: ['MARKETPLACE'], note: first.said, alsoDo: (...at) => undone(...at, act) }, act),
  );
  return isRefusal<ReturnCode>(outcome) ? stays(outcome.code) : [];
}

async function undone(tx: EntityManager, row: ReturnRow, act: Act): Promise<Refusal<ReturnCode> | null> {
  const done = await callOff(tx, row, act);
  return isRefusal<ReturnCode>(done) ? done : null;
}

function cameOf({ resellQuantity, defectiveQuantity, repairQuantity }: ReturnLineRow): number {
  return resellQuantity + defectiveQuantity + repairQuantity;
}
