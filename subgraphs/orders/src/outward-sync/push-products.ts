import { runApart } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { claimProducts, storefrontsWaiting } from './claim-products.ts';
import { sendProduct } from './send-product.ts';

/** Sends the products whose turn has come, each storefront's one after another and the storefronts side by side (C2). */
export async function pushProducts(em: EntityManager, storefrontCode: string | null, now: Date): Promise<void> {
  const codes = storefrontCode === null ? await storefrontsWaiting(em, now) : [storefrontCode];
  await runApart(codes.map((code) => () => pushOfStorefront(em.fork(), code, now)));
}

async function pushOfStorefront(em: EntityManager, code: string, now: Date): Promise<void> {
  for (const product of await claimProducts(em, code, now)) await sendProduct(em, product, now);
}
