import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { unknownProducts, type ProductChoiceCode } from '../contract-price/index.ts';
import { storefrontById, type StorefrontRow } from '../storefront/index.ts';
import type { QueuePriority } from './product-queue.ts';
import { putInQueue } from './put-in-queue.ts';

/** Products to be sent, and how soon. */
export interface WantedProducts {
  readonly storefrontId: string;
  readonly productIds: readonly string[];
  readonly priority?: QueuePriority | null;
}

/** Has products sent to the marketplaces of a storefront when their turn comes (C2). */
export async function queueProducts(
  context: Context,
  { storefrontId, productIds, priority }: WantedProducts,
): Promise<StorefrontRow | Refusal<ProductChoiceCode>> {
  const storefront = await storefrontById(context, storefrontId);
  if (!storefront) return refuse('STOREFRONT_UNKNOWN', ['input', 'storefrontId']);
  const flaw = await unknownProducts(context, productIds, ['input', 'productIds']);
  if (flaw) return flaw;
  const { em, actor, now } = context;
  const wanted = { storefrontCode: storefront.code, productIds, priority: priority ?? null, byName: actor.name };
  await em.transactional((tx) => putInQueue(tx, wanted, now));
  return storefront;
}
