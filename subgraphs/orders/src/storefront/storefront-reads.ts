import { batch, batchOne, type Context } from '@madang/subgraph-kit';
import { readableStorefronts } from './storefront.access.ts';
import { StorefrontRow } from './storefront.entity.ts';

/** One storefront; null for an absent and for an unreadable one alike. */
export const storefrontById = batchOne(
  ({ em, actor }, ids) => em.find(StorefrontRow, { $and: [readableStorefronts(actor), { id: { $in: [...ids] } }] }),
  (storefront) => storefront.id,
);

/** Storefront of a row that the actor reads already; whoever reads an order may know where it was placed. */
export const storefrontByCode = batch<string, StorefrontRow | null>(async ({ em }, codes) => {
  const storefronts = await em.find(StorefrontRow, { code: { $in: [...codes] } });
  return codes.map((code) => storefronts.find((storefront) => storefront.code === code) ?? null);
});

/** Storefronts the actor may list, by code. */
export async function listStorefronts({ em, actor }: Context): Promise<StorefrontRow[]> {
  return em.find(StorefrontRow, readableStorefronts(actor), { orderBy: { code: 'asc' } });
}
