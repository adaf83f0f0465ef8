import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { InfringementReportRow } from './infringement-report.entity.ts';
import type { ReportRole } from './infringement-report.ts';

/**
 * Reports an actor may read: staff all, a consumer and a business those they filed; what a poster may see comes with the
 * objection.
 */
export const readableReports = readableBy((actor): FilterQuery<InfringementReportRow> => {
  if (isStaff(actor)) return {};
  const filed: FilterQuery<InfringementReportRow>[] = [];
  if (hasRole(actor, 'CONSUMER') && actor.customer !== null) filed.push({ claimantCustomerId: actor.customer });
  if (hasRole(actor, 'PARTNER', 'PROGRAM') && actor.business !== null) {
    filed.push({ claimantBusinessId: actor.business });
  }
  return filed.length > 0 ? { $or: filed } : nothing;
});

/** Roles of an actor in a report; agents and officers read reports but do not decide on them. */
export function rolesInReport(actor: Actor): ReportRole[] {
  return hasRole(actor, 'MODERATOR', 'ADMIN') ? ['MODERATOR'] : [];
}

/** Indicates whether an actor is told who reviewed a report, on what evidence and with which memo. */
export function isStaff(actor: Actor): boolean {
  return hasRole(actor, 'MODERATOR', 'ADMIN', 'AGENT', 'SENIOR', 'OFFICER', 'LEAD');
}
