import { batch, batchOne, type Context } from '@madang/subgraph-kit';
import { mayReadTerms, readableStorefronts } from './storefront.access.ts';
import { StockLinkRatioChangeRow, StorefrontRow } from './storefront.entity.ts';

/** Changes of a stock link ratio that are shown. */
const SHOWN_CHANGES = 50;

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

const changesByCode = batch<string, StockLinkRatioChangeRow[]>(async ({ em }, codes) => {
  const ranked = await em.execute<{ id: string }[]>(
    `select id from (
       select id, row_number() over (partition by storefront_code order by changed_at desc, id desc) as place
       from stock_link_ratio_change where storefront_code = any (?::text[])
     ) as ranked where place <= ?`,
    [`{${codes.map((code) => JSON.stringify(code)).join(',')}}`, SHOWN_CHANGES],
  );
  const changes = await em.find(
    StockLinkRatioChangeRow,
    { id: { $in: ranked.map(({ id }) => id) } },
    { orderBy: { changedAt: 'desc', id: 'desc' } },
  );
  return codes.map((code) => changes.filter(({ storefrontCode }) => storefrontCode === code));
});

/** Latest changes of a stock link ratio, newest first; none for those whose business its terms are not. */
export async function ratioChangesOf(context: Context, storefront: StorefrontRow): Promise<StockLinkRatioChangeRow[]> {
  return mayReadTerms(context.actor, storefront) ? changesByCode(context, storefront.code) : [];
}
