import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import { STAFF } from '../staff.ts';

/** Rows of a connection that an actor may read: staff and headquarters all of them, an operator those of their storefronts. */
export const readableOfStorefront = readableBy(
  (actor): { storefrontCode?: { $in: string[] }; id?: { $in: string[] } } => {
    if (hasRole(actor, ...STAFF)) return {};
    if (hasRole(actor, 'OPERATOR')) return { storefrontCode: { $in: [...actor.storefronts] } };
    return nothing;
  },
);

/** Indicates whether an actor may read what belongs to a storefront. */
export function mayReadStorefront(actor: Actor, storefrontCode: string | null | undefined): boolean {
  const filter = readableOfStorefront(actor);
  if (filter.id) return false;
  return !filter.storefrontCode || filter.storefrontCode.$in.includes(storefrontCode ?? '');
}
