import { refuse, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OrderLineRow } from '../order/index.ts';
import type { ReturnCode } from './return-words.ts';

/** Pieces of a line that are to come back. */
export interface WantedLine {
  readonly orderLineId: string;
  readonly quantity: number;
}

/** Pieces that may come back, with what was paid for them. */
export interface LineToReturn {
  readonly line: OrderLineRow;
  readonly quantity: number;
  /** In won. */
  readonly share: number;
}

/**
 * Locks the lines of an order and says what of them comes back, or why it cannot: two who want the same piece wait for
 * one another here, and the second is told. Lines are locked in one order, so that nobody waits for ever.
 */
export async function linesToReturn(
  tx: EntityManager,
  orderId: string,
  wanted: readonly WantedLine[],
): Promise<LineToReturn[] | Refusal<ReturnCode>> {
  if (wanted.length === 0) return refuse('RETURN_LINES_MISSING', ['input', 'lines']);
  const ids = wanted.map(({ orderLineId }) => orderLineId);
  if (new Set(ids).size < ids.length) return refuse('RETURN_LINE_REPEATED', ['input', 'lines']);
  const lines = await lockedLines(tx, { id: { $in: ids }, orderId });
  const found: LineToReturn[] = [];
  for (const [index, { orderLineId, quantity }] of wanted.entries()) {
    const line = lines.find(({ id }) => id === orderLineId);
    const flaw = line ? flawOf(line, quantity) : 'LINE_UNKNOWN';
    if (!line || flaw) return refuse(flaw ?? 'LINE_UNKNOWN', ['input', 'lines', String(index)]);
    found.push({ line, quantity, share: await shareOf(tx, line, quantity) });
  }
  return found;
}

/** Lines under lock, in the order in which every act locks them. */
export function lockedLines(tx: EntityManager, where: object): Promise<OrderLineRow[]> {
  return tx.find(OrderLineRow, where, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    orderBy: { id: 'asc' },
    refresh: true,
  });
}

function flawOf(line: OrderLineRow, quantity: number): ReturnCode | null {
  if (!Number.isSafeInteger(quantity) || quantity < 1) return 'RETURN_QUANTITY_INVALID';
  if (line.cancelledAt) return 'LINE_CANCELLED';
  if (!line.shippedAt) return 'NOT_SHIPPED_YET';
  if (quantity > line.quantity) return 'RETURN_QUANTITY_TOO_LARGE';
  const free = line.quantity - line.returningQuantity - line.returnedQuantity;
  return quantity > free ? 'UNIT_ALREADY_RETURNING' : null;
}

/**
 * Part of what was paid that falls to some pieces; the last ones of a line get what is left, so that no won is lost. Of a
 * return that was confirmed those count that came: what did not come is the buyer's, and may come yet.
 */
async function shareOf(tx: EntityManager, line: OrderLineRow, quantity: number): Promise<number> {
  const [others] = await tx.execute<{ quantity: number; share: string }[]>(
    `select coalesce(sum(case when confirmed_at is null then return_line.quantity else came end), 0)::int as quantity,
       coalesce(sum(case when confirmed_at is null then share else share * came / return_line.quantity end), 0)::bigint as share
     from return_line
       join order_return on order_return.id = return_id
       cross join lateral (select resell_quantity + defective_quantity + repair_quantity as came) as found
     where order_line_id = ? and state <> 'CANCELLED'`,
    [line.id],
  );
  const isLast = (others?.quantity ?? 0) + quantity >= line.quantity;
  const left = Math.max(line.paidAmount - Number(others?.share ?? 0), 0);
  if (isLast) return left;
  return Math.min(Math.floor((line.paidAmount * quantity) / line.quantity), left);
}
