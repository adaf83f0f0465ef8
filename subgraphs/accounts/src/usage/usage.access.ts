import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';

/** Filter that a sum over usage takes. */
type ReadableUsage = Partial<typeof nothing & { businessId: string }>;

/** Usage an actor may read: administrators all, a partner that of its business, others none. */
export const readableUsage = readableBy((actor): ReadableUsage => {
  if (hasRole(actor, 'ADMIN')) return {};
  if (hasRole(actor, 'PARTNER') && actor.business !== null) return { businessId: actor.business };
  return nothing;
});
