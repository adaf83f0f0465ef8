import type { Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { putInQueue } from '../product-queue/index.ts';

/** Has a changed product sent to the marketplaces of every storefront that sells it, when its turn comes (C2). */
export async function sendToSellers(tx: EntityManager, productId: string, { actor, now }: Act): Promise<void> {
  const sellers = await tx.execute<{ code: string }[]>(
    `select storefront_code as code from storefront_offer where product_id = ? and withdrawn_at is null
     order by storefront_code`,
    [productId],
  );
  for (const { code } of sellers) {
    await putInQueue(tx, { storefrontCode: code, productIds: [productId], byName: actor?.name ?? null }, now);
  }
}
