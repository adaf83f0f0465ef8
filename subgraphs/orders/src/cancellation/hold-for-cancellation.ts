import { audit, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { requestAllocation } from '../stock/index.ts';

/**
 * Holds lines whose cancellation was asked for at the marketplace, so that none of them gets stock or is packed before that is
 * decided; in the transaction that collects it. One that is held already, shipped or cancelled stays as it is.
 */
export async function holdForCancellation(tx: EntityManager, lineIds: readonly string[], act: Act): Promise<void> {
  if (lineIds.length === 0) return;
  const held = await tx.execute<ChangedLine[]>(
    `update order_line set cancel_asked_at = ?, is_held_besides = marks @> '{HOLD}',
       marks = case when marks @> '{HOLD}' then marks else array_append(marks, 'HOLD') end
     where id in (select json_array_elements_text(?::json)::uuid)
       and cancel_asked_at is null and shipped_at is null and cancelled_at is null
     returning id, order_id as "orderId"`,
    [act.now, JSON.stringify(lineIds)],
  );
  await onRecord(tx, 'order-line.holdForCancellation', held, act);
}

/** Lets lines go whose cancellation was turned down or taken back; what people held besides stays on hold. */
export async function letGoUncancelled(tx: EntityManager, lineIds: readonly string[], act: Act): Promise<void> {
  if (lineIds.length === 0) return;
  const freed = await tx.execute<ChangedLine[]>(
    `update order_line set cancel_asked_at = null, is_held_besides = false,
       marks = case when is_held_besides then marks else array_remove(marks, 'HOLD') end
     where id in (select json_array_elements_text(?::json)::uuid) and cancel_asked_at is not null
     returning id, order_id as "orderId"`,
    [JSON.stringify(lineIds)],
  );
  await onRecord(tx, 'order-line.letGoUncancelled', freed, act);
  if (freed.length > 0) await requestAllocation(tx, act.now);
}

interface ChangedLine {
  readonly id: string;
  readonly orderId: string;
}

async function onRecord(
  tx: EntityManager,
  what: string,
  lines: readonly ChangedLine[],
  { actor, now }: Act,
): Promise<void> {
  for (const [orderId, ofOrder] of Map.groupBy(lines, (line) => line.orderId)) {
    const data = { lineIds: ofOrder.map(({ id }) => id) };
    await audit(tx, { act: what, subject: { type: 'Order', id: orderId }, actor, data }, now);
  }
}
