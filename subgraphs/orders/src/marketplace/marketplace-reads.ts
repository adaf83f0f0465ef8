import { batch, hasRole, type Context } from '@madang/subgraph-kit';
import { STAFF } from '../staff.ts';
import { storefrontByCode, type StorefrontRow } from '../storefront/index.ts';
import { MarketplaceRow } from './marketplace.entity.ts';

/** All marketplaces (C10), by name; none for who works with no storefront. */
export async function listMarketplaces({ em, actor }: Context): Promise<MarketplaceRow[]> {
  if (!seesMarketplaces({ actor })) return [];
  return em.find(MarketplaceRow, {}, { orderBy: { nameKo: 'asc' } });
}

function seesMarketplaces({ actor }: Pick<Context, 'actor'>): boolean {
  return hasRole(actor, ...STAFF, 'OPERATOR');
}

/** Codes of the storefronts that are connected to a marketplace itself, or had an order from there. */
const sellersOf = batch<string, string[]>(async ({ em, actor }, codes) => {
  const own = hasRole(actor, 'OPERATOR') ? actor.storefronts : null;
  const rows = await em.execute<{ marketplace: string; storefront: string }[]>(
    `select marketplace.code as marketplace, storefront.code as storefront from marketplace cross join storefront
     where marketplace.code in (select json_array_elements_text(?::json))
       and (?::json is null or storefront.code in (select json_array_elements_text(?::json)))
       and (
         (connector <> 'CAFE24' and exists (
           select from storefront_connection as connection
           where connection.storefront_code = storefront.code and connection.connector = marketplace.connector and is_active
         ))
         or exists (
           select from sales_order
           where sales_order.storefront_code = storefront.code and sales_order.marketplace_code = marketplace.code
         )
       )
     order by storefront.code`,
    [JSON.stringify(codes), own && JSON.stringify(own), own && JSON.stringify(own)],
  );
  return codes.map((code) => rows.flatMap(({ marketplace, storefront }) => (marketplace === code ? [storefront] : [])));
});

/** Storefronts of the viewer that sell at a marketplace. */
export async function storefrontsSellingAt(context: Context, code: string): Promise<StorefrontRow[]> {
  const found = await Promise.all(
    (await sellersOf(context, code)).map((storefront) => storefrontByCode(context, storefront)),
  );
  return found.filter((storefront) => storefront !== null);
}
