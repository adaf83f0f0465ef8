import { addJob } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ALLOCATE_LINES } from '../stock/index.ts';
import { allocateVariants } from './allocate-variants.ts';

/** Variants of one transaction: their levels are locked as long as it takes. */
const BATCH_VARIANTS = 200;

/**
 * Sets stock aside for all lines that wait. What is looked at is told by the rows alone, so a run that was lost with its
 * process loses nothing: variants of which stock is free while lines wait, and lines that nobody has looked at yet.
 */
export async function allocateWaiting(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  const variantIds = await variantsToLookAt(em);
  let goesOn = false;
  for (let first = 0; first < variantIds.length; first += BATCH_VARIANTS) {
    const { allocated, hasMore } = await em
      .fork()
      .transactional((tx) =>
        allocateVariants(tx, variantIds.slice(first, first + BATCH_VARIANTS), { actor: null, now }),
      );
    goesOn ||= hasMore && allocated.length > 0;
  }
  if (goesOn) await em.fork().transactional((tx) => addJob(tx, ALLOCATE_LINES, {}, { key: `${ALLOCATE_LINES}:more` }));
}

async function variantsToLookAt(em: EntityManager): Promise<string[]> {
  const rows = await em.execute<{ variant_id: string }[]>(
    `select variant_id from stock_level where on_hand > allocated and collected > allocated
     union
     select line.variant_id from order_line line
       join sales_order on sales_order.id = line.order_id and sales_order.paid_at is not null
     where line.allocated_at is null and line.shipped_at is null and line.cancelled_at is null
       and line.awaits_return_id is null and not line.marks && '{SOLD_OUT,HOLD}'
     order by 1`,
  );
  return rows.map(({ variant_id }) => variant_id);
}
