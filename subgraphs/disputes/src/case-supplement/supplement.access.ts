import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { PartySide } from '../case-message/index.ts';
import type { SupplementDraftRow, SupplementRequestRow } from './supplement.entity.ts';
import type { SupplementRole } from './supplement.ts';

/** Requests an actor may read: officers and leads those in the cases of their team and of none, each party what it was asked. */
export const readableSupplements = readableBy((actor): FilterQuery<SupplementRequestRow> => {
  if (hasRole(actor, 'ADMIN')) return {};
  const own: FilterQuery<SupplementRequestRow>[] = [];
  if (hasRole(actor, 'OFFICER', 'LEAD')) own.push(inCases('team is null or team = ?', actor.team));
  if (hasRole(actor, 'CONSUMER') && actor.customer !== null) {
    own.push({ $and: [{ side: 'APPLICANT' }, inCases('customer_id = ?', actor.customer)] });
  }
  if (hasRole(actor, 'PARTNER', 'PROGRAM') && actor.business !== null) {
    const cases = inCases('receipt_notified_at is not null and respondent_id = ?', actor.business);
    own.push({ $and: [{ side: 'RESPONDENT' }, cases] });
  }
  if (hasRole(actor, 'PARTY') && actor.caseSide !== null) {
    const isKnown = actor.caseSide === 'APPLICANT' ? '' : 'receipt_notified_at is not null and ';
    own.push({ $and: [{ side: actor.caseSide }, inCases(`${isKnown}id = ?`, actor.caseId)] });
  }
  return own.length > 0 ? { $or: own } : nothing;
});

/** Drafts an actor may read: their own. */
export const readableDrafts = readableBy((actor): FilterQuery<SupplementDraftRow> => ({ actorId: actor.id }));

/** Roles towards a request that come of the roles in its case. */
export function rolesTowards(side: PartySide, rolesInCase: readonly string[]): SupplementRole[] {
  const roles: SupplementRole[] = [];
  if (rolesInCase.includes(side)) roles.push('ASKED');
  if (rolesInCase.includes('OFFICER')) roles.push('OFFICER');
  return roles;
}

function inCases(condition: string, value: Actor['team']): FilterQuery<SupplementRequestRow> {
  return { caseId: { $in: raw(`(select id from dispute_case where ${condition})`, [value]) } };
}
