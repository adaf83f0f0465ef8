import { hasRole, nothing, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { BusinessRow } from './business.entity.ts';

/** Businesses an actor may read: staff and consumers any that they are led to, a partner its own. */
export function readableBusinesses(actor: Actor): FilterQuery<BusinessRow> {
  if (hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN', 'CONSUMER')) return {};
  if (hasRole(actor, 'PARTNER', 'PROGRAM') && actor.business !== null) return { id: actor.business };
  return nothing;
}
