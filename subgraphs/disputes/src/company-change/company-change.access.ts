import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';

/** Rows of businesses an actor may read: leads those of all, a business its own. */
export const readableOfBusiness = readableBy((actor: Actor): { businessId?: string } | typeof nothing => {
  if (hasRole(actor, 'LEAD', 'ADMIN')) return {};
  if (hasRole(actor, 'PARTNER', 'PROGRAM') && actor.business !== null) return { businessId: actor.business };
  return nothing;
});
