import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { STAFF } from '../staff.ts';
import type { StorefrontRow } from './storefront.entity.ts';

/** Storefronts an actor may list: staff and headquarters all of them, an operator those they run. */
export const readableStorefronts = readableBy((actor): FilterQuery<StorefrontRow> => {
  if (isStaff(actor)) return {};
  if (hasRole(actor, 'OPERATOR')) return { code: { $in: [...actor.storefronts] } };
  return nothing;
});

/** Indicates whether the terms of a storefront, such as its stock link ratio, are the actor's business. */
export function mayReadTerms(actor: Actor, storefront: Pick<StorefrontRow, 'code'>): boolean {
  return isStaff(actor) || (hasRole(actor, 'OPERATOR') && actor.storefronts.includes(storefront.code));
}

function isStaff(actor: Actor): boolean {
  return hasRole(actor, ...STAFF);
}
