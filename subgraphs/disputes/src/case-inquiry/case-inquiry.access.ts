import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { CaseInquiryRow } from './case-inquiry.entity.ts';

/** Inquiries an actor may read: officers and leads those in the cases of their team and of no team yet, administrators all. */
export const readableInquiries = readableBy((actor): FilterQuery<CaseInquiryRow> => {
  if (hasRole(actor, 'ADMIN')) return {};
  if (!hasRole(actor, 'OFFICER', 'LEAD')) return nothing;
  return { caseId: { $in: raw('(select id from dispute_case where team is null or team = ?)', [actor.team]) } };
});
