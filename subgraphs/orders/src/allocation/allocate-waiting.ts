import type { EntityManager } from '@mikro-orm/postgresql';
import { allocateVariants, type Allocation } from './allocate-variants.ts';

/** Variants and lines of one transaction: levels are locked as long as it takes, and who books goods in waits for that. */
const BATCH = { variants: 200, lines: 1000 };

/** Lines of one variant that are looked at together where those of priority keep what there is. */
const MOST_LINES = 10_000;

/**
 * Sets stock aside for all lines that wait, in short transactions. What is looked at is told by the rows alone, so a run that
 * was lost with its process loses nothing: variants of which stock is free while lines wait, and lines that nobody has looked
 * at yet.
 */
export async function allocateWaiting(em: EntityManager, _payload: unknown, now: Date, batch = BATCH): Promise<void> {
  const variantIds = await variantsToLookAt(em);
  for (let first = 0; first < variantIds.length; first += batch.variants)
    await allocateSome(em, variantIds.slice(first, first + batch.variants), now, batch.lines);
}

/** Lines that keep what there is of one variant keep those of others waiting only as long as they are looked at together. */
async function allocateSome(em: EntityManager, variantIds: string[], now: Date, lines: number): Promise<void> {
  let rest: Allocation['rest'] = 'MORE';
  while (rest === 'MORE')
    ({ rest } = await em.fork().transactional((tx) => allocateVariants(tx, variantIds, { actor: null, now }, lines)));
  if (rest === 'NONE') return;
  if (variantIds.length === 1) {
    if (lines < MOST_LINES) await allocateSome(em, variantIds, now, MOST_LINES);
    return;
  }
  const middle = Math.ceil(variantIds.length / 2);
  for (const half of [variantIds.slice(0, middle), variantIds.slice(middle)]) await allocateSome(em, half, now, lines);
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
