import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { BusinessRow } from './business.entity.ts';

/** Businesses an actor may read: staff and consumers any that they are led to, a partner its own, a party that of its case. */
export const readableBusinesses = readableBy((actor): FilterQuery<BusinessRow> => {
  if (hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN', 'CONSUMER')) return {};
  if (hasRole(actor, 'PARTNER', 'PROGRAM') && actor.business !== null) return { id: actor.business };
  if (hasRole(actor, 'PARTY') && actor.caseId !== null) {
    return { id: { $in: raw('(select respondent_id from dispute_case where id = ?)', [actor.caseId]) } };
  }
  return nothing;
});
