import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { ApiKeyRow } from './api-key.entity.ts';

/** Keys an actor may read and act on: administrators all, a partner those of its business, others none. */
export const readableApiKeys = readableBy((actor): FilterQuery<ApiKeyRow> => {
  if (hasRole(actor, 'ADMIN')) return {};
  if (hasRole(actor, 'PARTNER') && actor.business !== null) return { businessId: actor.business };
  return nothing;
});
