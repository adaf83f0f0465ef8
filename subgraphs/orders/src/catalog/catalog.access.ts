import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { answeringBusiness, productsOfBusiness, variantsOfBusiness } from '../line-business/index.ts';
import { STAFF } from '../staff.ts';
import type { ProductRow, VariantRow } from './catalog.entity.ts';

/** Products an actor may read: all for whoever sells, serves or buys, and a business those it answers for in a case. */
export const readableProducts = readableBy((actor): FilterQuery<ProductRow> => {
  if (seesCatalog(actor)) return {};
  const business = answeringBusiness(actor);
  return business ? { id: { $in: productsOfBusiness(business) } } : nothing;
});

/** Variants an actor may read, likewise. */
export const readableVariants = readableBy((actor): FilterQuery<VariantRow> => {
  if (seesCatalog(actor)) return {};
  const business = answeringBusiness(actor);
  return business ? { id: { $in: variantsOfBusiness(business) } } : nothing;
});

/** Indicates whether list prices, all colours and sizes and what is no longer sold are the actor's business: of who serves and who sells. */
export function worksWithCatalog(actor: Actor): boolean {
  return hasRole(actor, ...STAFF, 'OPERATOR');
}

/** Indicates whether the actor may know at what price the maker sells to consignees; those know their contracts alone. */
export function seesWholesalePrices(actor: Actor): boolean {
  return hasRole(actor, ...STAFF);
}

function seesCatalog(actor: Actor): boolean {
  return hasRole(actor, ...STAFF, 'OPERATOR', 'CONSUMER');
}
