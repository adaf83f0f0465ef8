import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readableOfStorefront } from '../connection/index.ts';
import { QueuedProductRow } from './product-queue.entity.ts';
import { QUEUE_PRIORITIES, type QueueCode, type QueuePriority } from './product-queue.ts';

/** Where a product is to wait. */
export interface PlaceInQueue {
  readonly queuedProductId: string;
  readonly priority?: QueuePriority | null;
  /** Place among those of its priority, 1 for the first; beyond the last is the last. */
  readonly place: number;
}

/** Has a waiting product sent sooner or later than others of its storefront. */
export async function moveInQueue(
  { em, actor }: Context,
  { queuedProductId, priority, place }: PlaceInQueue,
): Promise<QueuedProductRow | Refusal<QueueCode>> {
  if (!Number.isInteger(place) || place < 1) return refuse('QUEUE_PLACE_OUT_OF_RANGE', ['input', 'place']);
  return em.transactional(async (tx) => {
    const where = { $and: [readableOfStorefront(actor), { id: queuedProductId }] };
    const moved = await tx.findOne(QueuedProductRow, where);
    if (!moved) return refuse('QUEUED_PRODUCT_UNKNOWN', ['input', 'queuedProductId']);
    const target = priority ? QUEUE_PRIORITIES.indexOf(priority) : moved.priority;
    // All that wait are locked in one order, so that two who move things wait for one another.
    const waiting = await waitingOf(tx, moved.storefrontCode);
    if (!waiting.some(({ id }) => id === moved.id)) return refuse('QUEUED_PRODUCT_LEFT');
    const others = waiting.filter((one) => one.priority === target && one.id !== moved.id);
    const arranged = [...others.slice(0, place - 1), moved, ...others.slice(place - 1)].map(({ id }) => id);
    await arrange(tx, arranged, target);
    await tx.refresh(moved);
    return moved;
  });
}

function waitingOf(tx: EntityManager, storefrontCode: string): Promise<{ id: string; priority: number }[]> {
  return tx.execute(
    `select id, priority from queued_product where storefront_code = ? and state = 'WAITING'
     order by priority, place for update`,
    [storefrontCode],
  );
}

/** Hands the places of products round among them, in the new order. */
async function arrange(tx: EntityManager, ids: readonly string[], priority: number): Promise<void> {
  await tx.execute(
    `update queued_product set priority = ?, place = given.place
     from (
       select id, place from
         (select id, row_number() over () as rank from json_array_elements_text(?::json) as each (id)) as wanted
         join (
           select place, row_number() over (order by place) as rank from queued_product
           where id in (select json_array_elements_text(?::json)::uuid)
         ) as free using (rank)
     ) as given
     where queued_product.id = given.id::uuid`,
    [priority, JSON.stringify(ids), JSON.stringify(ids)],
  );
}
