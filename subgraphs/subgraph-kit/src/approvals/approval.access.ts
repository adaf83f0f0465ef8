import { hasRole, type Actor } from '@madang/shared-schema/actor';
import { isRole, type Role } from '@madang/shared-schema/roles';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableBy } from '../walls/readable-by.ts';
import { atOnePlaceOnly, notOwnAct } from './approval-process.ts';
import type { ApprovalRoom } from './approval-room.ts';
import type { AbsenceRow, ApprovalRow, ApprovalStepRow } from './approval.entity.ts';
import type { Approval, ApprovalRole, Hand } from './approval.ts';

/** Keys under which somebody decides: LEAD for any team's step, LEAD@team for that of their team. */
export function approvalKeys(roles: readonly string[], team: string | null): string[] {
  return roles.flatMap((role) => (team === null ? [role] : [role, `${role}@${team}`]));
}

/** Requests an actor may read: who asked, who is on the line or acted, who stands in for somebody there, wide roles all. */
export const readableApprovals = readableBy(
  (actor, { wide, approvals }: ApprovalRoom, covers: readonly AbsenceRow[]): FilterQuery<ApprovalRow> => {
    if (hasRole(actor, ...wide)) return {};
    const keys = [
      ...approvalKeys(actor.roles, actor.team),
      ...covers.flatMap(({ roles, team }) => approvalKeys(sharedRoles(actor, roles), team ?? null)),
    ];
    return {
      $or: [
        { requesterId: actor.id },
        { hands: { $contains: [actor.id] } },
        ...approvals.map(({ kind, readable }) => ({ $and: [{ kind }, readable(actor)] })),
        ...(keys.length > 0 ? [{ lineKeys: { $overlap: keys } }] : []),
      ],
    };
  },
);

/** Requests that wait for the actor, as {@link rolesInApproval} and the process say of each. */
export function waitingFor(actor: Actor, covers: readonly AbsenceRow[]): FilterQuery<ApprovalRow> {
  const own: FilterQuery<ApprovalRow> = {
    waitingRole: { $in: [...actor.roles] },
    $or: [{ waitingTeam: null }, { waitingTeam: actor.team }],
  };
  const others = covers.map(({ roles, team, personId }): FilterQuery<ApprovalRow> => ({
    waitingRole: { $in: sharedRoles(actor, roles) },
    waitingTeam: team ?? null,
    requesterId: { $ne: personId },
    $not: { roundHands: { $contains: [personId] } },
  }));
  return {
    state: 'SUBMITTED',
    requesterId: { $ne: actor.id },
    $not: { roundHands: { $contains: [actor.id] } },
    $or: [own, ...others],
  };
}

/** Who of those that an actor can act as decides at a place: best one who may; none for a stranger to it. */
export function handAt(
  actor: Actor,
  { role, team }: Pick<ApprovalStepRow, 'role' | 'team'>,
  covers: readonly AbsenceRow[],
  approval: Omit<Approval, 'hand'>,
): Hand | null {
  if (!isRole(role) || !hasRole(actor, role)) return null;
  const self: Hand[] = !team || team === actor.team ? [{ personId: actor.id, onBehalfOf: null }] : [];
  const away = covers.filter((absence) => absence.roles.includes(role) && absence.team === team);
  const hands: Hand[] = [
    ...self,
    ...away.map(({ personId, personName }) => ({
      personId: actor.id,
      onBehalfOf: { id: personId, name: personName },
    })),
  ];
  const may = (hand: Hand): boolean => [notOwnAct, atOnePlaceOnly].every((rule) => rule.holds({ ...approval, hand }));
  return hands.find(may) ?? hands[0] ?? null;
}

/** Roles of an actor in one request. */
export function rolesInApproval({ requesterId, hand }: Approval, actor: Actor): ApprovalRole[] {
  const asks = requesterId === actor.id;
  return [...(asks ? (['REQUESTER'] as const) : []), ...(hand ? (['APPROVER'] as const) : [])];
}

function sharedRoles(actor: Actor, roles: readonly string[]): Role[] {
  return actor.roles.filter((role) => roles.includes(role));
}
