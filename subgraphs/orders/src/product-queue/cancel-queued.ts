import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { readableOfStorefront } from '../connection/index.ts';
import { QueuedProductRow } from './product-queue.entity.ts';
import type { QueueCode } from './product-queue.ts';

/** Takes a waiting product out of the queue; one that is on its way goes on. */
export async function cancelQueued(
  { em, actor, now }: Context,
  { queuedProductId }: { readonly queuedProductId: string },
): Promise<QueuedProductRow | Refusal<QueueCode>> {
  return em.transactional(async (tx) => {
    const where = { $and: [readableOfStorefront(actor), { id: queuedProductId }] };
    const queued = await tx.findOne(QueuedProductRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!queued) return refuse('QUEUED_PRODUCT_UNKNOWN', ['input', 'queuedProductId']);
    if (queued.state !== 'WAITING') return refuse('QUEUED_PRODUCT_LEFT');
    queued.state = 'CANCELLED';
    queued.endedAt = now;
    return queued;
  });
}
