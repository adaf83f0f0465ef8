import { hasRole, type Actor } from '@madang/subgraph-kit';
import type { ResponsePlanRow } from './response-plan.entity.ts';
import type { PlanRole } from './response-plan.ts';

/** Roles of an actor towards a plan: who has it, and the lead. */
export function rolesInPlan({ ownerId }: Pick<ResponsePlanRow, 'ownerId'>, actor: Actor): PlanRole[] {
  const roles: PlanRole[] = [];
  if (ownerId === actor.id) roles.push('OWNER');
  if (hasRole(actor, 'LEAD')) roles.push('LEAD');
  return roles;
}
