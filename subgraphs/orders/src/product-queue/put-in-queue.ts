import { addJob, newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PUSH_PRODUCTS, QUEUE_PRIORITIES, type QueuePriority } from './product-queue.ts';

/** Products to be sent to the marketplaces of a storefront. */
export interface ProductsToSend {
  readonly storefrontCode: string;
  readonly productIds: readonly string[];
  readonly priority?: QueuePriority | null;
  readonly byName: string | null;
}

/** Puts products at the end of a storefront's queue; one that waits keeps its place, unless it is wanted sooner. */
export async function putInQueue(
  tx: EntityManager,
  { storefrontCode, productIds, priority, byName }: ProductsToSend,
  now: Date,
): Promise<void> {
  const rows = [...new Set(productIds)].map((productId, place) => ({ id: newId(), productId, place }));
  await tx.execute(
    `insert into queued_product (id, storefront_code, product_id, priority, place, queued_by_name, queued_at)
     select id, ?, "productId", ?, nextval('queued_product_place'), ?, ? from json_to_recordset(?::json) as row (id uuid, "productId" uuid, place int)
     order by row.place
     on conflict (storefront_code, product_id) where state = 'WAITING'
       do update set priority = excluded.priority where queued_product.priority > excluded.priority`,
    [storefrontCode, QUEUE_PRIORITIES.indexOf(priority ?? 'NORMAL'), byName, now, JSON.stringify(rows)],
  );
  await addJob(tx, PUSH_PRODUCTS, { storefrontCode }, { key: `${PUSH_PRODUCTS}:${storefrontCode}` });
}
