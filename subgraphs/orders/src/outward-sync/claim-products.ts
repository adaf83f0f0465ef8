import type { EntityManager } from '@mikro-orm/postgresql';
import { SENT_AT_ONCE, WINDOW_MS } from '../product-queue/index.ts';

/** Product whose turn has come. */
export interface ClaimedProduct {
  readonly id: string;
  readonly storefrontCode: string;
  readonly productId: string;
  readonly attempts: number;
  readonly sentTo: readonly string[];
}

/** Storefronts with a product that may be sent, or that was being sent by a process that died. */
export async function storefrontsWaiting(em: EntityManager, now: Date): Promise<string[]> {
  const rows = await em.execute<{ code: string }[]>(
    `select distinct storefront_code as code from queued_product
     where (state = 'WAITING' and (not_before is null or not_before <= ?)) or (state = 'SENDING' and started_at <= ?)`,
    [now, windowStart(now)],
  );
  return rows.map(({ code }) => code);
}

/**
 * Takes the next products of a storefront out of its queue, so many that no more than five are begun within five minutes,
 * whoever else does the same at the moment. They come in the order in which they are to be sent.
 */
export function claimProducts(em: EntityManager, code: string, now: Date): Promise<ClaimedProduct[]> {
  return em.transactional(async (tx) => {
    await tx.execute('select from storefront where code = ? for no key update', [code]);
    await putBackStranded(tx, code, now);
    return tx.execute<ClaimedProduct[]>(
      `with claimed as (
         update queued_product set state = 'SENDING', started_at = ?, attempts = attempts + 1, not_before = null
         where id in (
           select id from queued_product
           where storefront_code = ? and state = 'WAITING' and (not_before is null or not_before <= ?)
           order by priority, place
           limit greatest(0, ? - (
             select count(*) from queued_product where storefront_code = ? and started_at > ?
           ))
         )
         returning id, storefront_code, product_id, attempts, sent_to, priority, place
       )
       select id, storefront_code as "storefrontCode", product_id as "productId", attempts, sent_to as "sentTo"
       from claimed order by priority, place`,
      [now, code, now, SENT_AT_ONCE, code, windowStart(now)],
    );
  });
}

/** What a process that died was sending waits again, unless it was queued anew meanwhile. */
async function putBackStranded(tx: EntityManager, code: string, now: Date): Promise<void> {
  await tx.execute(
    `update queued_product as stranded set
       state = case when queued.again then 'CANCELLED' else 'WAITING' end,
       ended_at = case when queued.again then ?::timestamptz end
     from (
       select id, exists (
         select from queued_product as other
         where other.storefront_code = one.storefront_code and other.product_id = one.product_id and other.state = 'WAITING'
       ) as again
       from queued_product as one where storefront_code = ? and state = 'SENDING' and started_at <= ?
     ) as queued
     where stranded.id = queued.id`,
    [now, code, windowStart(now)],
  );
}

function windowStart(now: Date): Date {
  return new Date(now.getTime() - WINDOW_MS);
}
