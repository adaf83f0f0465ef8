import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import type { CaseRole } from './dispute-case.ts';

/**
 * Cases an actor may read: the desk and administrators all, officers and leads those of their team and those that no team
 * has yet, a consumer their own, and a business those against it, once it was notified: before that the respondent may
 * still be named wrongly. A party that came in through one case reads that one.
 */
export const readableCases = readableBy((actor): FilterQuery<DisputeCaseRow> => {
  if (hasRole(actor, 'AGENT', 'SENIOR', 'ADMIN')) return {};
  const own: FilterQuery<DisputeCaseRow>[] = [];
  if (hasRole(actor, 'OFFICER', 'LEAD')) own.push(ofTeam(actor.team));
  if (hasRole(actor, 'CONSUMER') && actor.customer !== null) own.push({ customerId: actor.customer });
  if (answersForBusiness(actor)) own.push({ respondentId: actor.business, receiptNotifiedAt: { $ne: null } });
  if (hasRole(actor, 'PARTY') && actor.caseId !== null) {
    own.push({ id: actor.caseId, ...(actor.caseSide === 'APPLICANT' ? {} : { receiptNotifiedAt: { $ne: null } }) });
  }
  return own.length > 0 ? { $or: own } : nothing;
});

/** Cases of a team and of none: asked of each row that is met, for the index of teams leads to an eighth of all of them. */
function ofTeam(team: string | null): FilterQuery<DisputeCaseRow> {
  return team === null ? { team: null } : { [raw('coalesce(team = ?, true)', [team])]: [] };
}

/** Role in one case that a person can have; time is nobody. */
type RoleOfPerson = Exclude<CaseRole, 'CLOCK'>;

/** Roles of an actor in one case, not their titles: the officer to whom it is assigned unless they have to do with the business, the business it is against. */
export function rolesInCase(dispute: DisputeCaseRow, actor: Actor): RoleOfPerson[] {
  const holds: Readonly<Record<RoleOfPerson, boolean>> = {
    LEAD: hasRole(actor, 'LEAD'),
    OFFICER: hasRole(actor, 'OFFICER') && dispute.officerId === actor.id && !dispute.officerConflict,
    RESPONDENT:
      Boolean(dispute.receiptNotifiedAt) && (isAgainst(dispute, actor) || cameInAs('RESPONDENT', dispute, actor)),
    APPLICANT: isBy(dispute, actor) || cameInAs('APPLICANT', dispute, actor),
  };
  return (['LEAD', 'OFFICER', 'RESPONDENT', 'APPLICANT'] as const).filter((role) => holds[role]);
}

/** Indicates whether an actor may follow a case back to its customer, order and ticket: staff and the customer may. */
export function maySeeOrigin(dispute: DisputeCaseRow, actor: Actor): boolean {
  return isStaff(actor) || isBy(dispute, actor);
}

/** Indicates whether an actor may follow a case to the order line it is about: a business that answers may as well. */
export function maySeeLine(dispute: DisputeCaseRow, actor: Actor): boolean {
  return maySeeOrigin(dispute, actor) || (isAgainst(dispute, actor) && Boolean(dispute.receiptNotifiedAt));
}

function isBy({ customerId }: DisputeCaseRow, actor: Actor): boolean {
  return hasRole(actor, 'CONSUMER') && actor.customer !== null && customerId === actor.customer;
}

function isAgainst({ respondentId }: DisputeCaseRow, actor: Actor): boolean {
  return answersForBusiness(actor) && respondentId === actor.business;
}

function cameInAs(side: Actor['caseSide'], { id }: DisputeCaseRow, actor: Actor): boolean {
  return hasRole(actor, 'PARTY') && actor.caseId === id && actor.caseSide === side;
}

function isStaff(actor: Actor): boolean {
  return hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN');
}

function answersForBusiness(actor: Actor): boolean {
  return hasRole(actor, 'PARTNER', 'PROGRAM') && actor.business !== null;
}
