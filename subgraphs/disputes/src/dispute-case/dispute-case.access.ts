import { hasRole, nothing, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import type { CaseRole } from './dispute-case.ts';

/**
 * Cases an actor may read: staff all (team rules come later), a consumer their own, and a business those against it,
 * once it was notified: before that the respondent may still be named wrongly.
 */
export function readableCases(actor: Actor): FilterQuery<DisputeCaseRow> {
  if (isStaff(actor)) return {};
  const own: FilterQuery<DisputeCaseRow>[] = [];
  if (hasRole(actor, 'CONSUMER') && actor.customer !== null) own.push({ customerId: actor.customer });
  if (answersForBusiness(actor)) own.push({ respondentId: actor.business, receiptNotifiedAt: { $ne: null } });
  return own.length > 0 ? { $or: own } : nothing;
}

/** Roles of an actor in one case, not their titles: the officer to whom it is assigned, the business it is against. */
export function rolesInCase(dispute: DisputeCaseRow, actor: Actor): CaseRole[] {
  const holds: Readonly<Record<CaseRole, boolean>> = {
    LEAD: hasRole(actor, 'LEAD'),
    OFFICER: hasRole(actor, 'OFFICER') && dispute.officerId === actor.id,
    RESPONDENT:
      answersForBusiness(actor) && dispute.respondentId === actor.business && Boolean(dispute.receiptNotifiedAt),
    APPLICANT: hasRole(actor, 'CONSUMER') && actor.customer !== null && dispute.customerId === actor.customer,
  };
  return (['LEAD', 'OFFICER', 'RESPONDENT', 'APPLICANT'] as const).filter((role) => holds[role]);
}

/** Indicates whether an actor may follow a case back to its customer, order and ticket: a business may not. */
export function maySeeOrigin(dispute: DisputeCaseRow, actor: Actor): boolean {
  return isStaff(actor) || rolesInCase(dispute, actor).includes('APPLICANT');
}

function isStaff(actor: Actor): boolean {
  return hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN');
}

function answersForBusiness(actor: Actor): boolean {
  return hasRole(actor, 'PARTNER', 'PROGRAM') && actor.business !== null;
}
