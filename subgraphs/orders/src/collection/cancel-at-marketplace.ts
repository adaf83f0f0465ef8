import { isRefusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { moveStock } from '../stock/index.ts';
import type { KnownLine } from './known-orders.ts';

/** Cancels lines that the marketplace cancelled before they were shipped, and gives their pieces back for sale. */
export async function cancelAtMarketplace(tx: EntityManager, lines: readonly KnownLine[], now: Date): Promise<void> {
  if (lines.length === 0) return;
  await tx.execute(
    `update order_line set cancelled_at = ?, allocated_at = null
     where id in (select json_array_elements_text(?::json)::uuid)`,
    [now, JSON.stringify(lines.map(({ id }) => id))],
  );
  const outcome = await moveStock(
    tx,
    lines.map(({ id, number, variantId, quantity, isAllocated }) => ({
      variantId,
      cause: 'CANCELLATION' as const,
      collected: -quantity,
      allocated: isAllocated ? -quantity : 0,
      subject: { type: 'OrderLine', id, label: number },
    })),
    { actor: null, now },
  );
  if (isRefusal(outcome)) throw new Error(`what was cancelled cannot be booked: ${outcome.code}`);
}
