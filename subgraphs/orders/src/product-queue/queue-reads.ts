import { nothing, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableOfStorefront } from '../connection/index.ts';
import { storefrontById } from '../storefront/index.ts';
import { QueuedProductRow } from './product-queue.entity.ts';

/** Products that wait or are being sent, in the order in which they are. */
export async function productsInQueue(
  context: Context,
  storefrontId: string,
  args: PageArgs,
): Promise<Page<QueuedProductRow>> {
  const where = await ofStorefront(context, storefrontId);
  return page(
    context.em,
    QueuedProductRow,
    { $and: [where, { state: { $in: ['WAITING', 'SENDING'] } }] },
    [{ priority: 'asc' }, { place: 'asc' }, { id: 'asc' }],
    args,
  );
}

/** Products that were sent, failed or were taken out, the latest first. */
export async function productsOutOfQueue(
  context: Context,
  storefrontId: string,
  args: PageArgs,
): Promise<Page<QueuedProductRow>> {
  const where = await ofStorefront(context, storefrontId);
  return page(
    context.em,
    QueuedProductRow,
    { $and: [where, { endedAt: { $ne: null } }] },
    [{ endedAt: 'desc' }, { id: 'desc' }],
    args,
  );
}

async function ofStorefront(context: Context, storefrontId: string): Promise<FilterQuery<QueuedProductRow>> {
  const storefront = await storefrontById(context, storefrontId);
  return storefront ? { $and: [readableOfStorefront(context.actor), { storefrontCode: storefront.code }] } : nothing;
}
