import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { STAFF } from '../staff.ts';
import type { OrderViewRow } from './order-view.entity.ts';

/** Who works on the desk; the same who read orders, less the customer. */
export const DESK_ROLES = [...STAFF, 'OPERATOR'] as const;

/** Views that an actor sees: their own, those shared with all, and for an operator those shared among their storefronts. */
export const readableViews = readableBy((actor): FilterQuery<OrderViewRow> => {
  if (!hasRole(actor, ...DESK_ROLES)) return nothing;
  const own = { ownerId: actor.id };
  if (!isOperatorOnly(actor)) return { $or: [own, { isShared: true }] };
  const among = { storefrontCodes: { $overlap: [...actor.storefronts] } };
  return { $or: [own, { isShared: true, $or: [{ storefrontCodes: null }, among] }] };
});

/** Indicates whether an actor may share a view: who leads, and an operator among their storefronts. */
export function maySharePublicly(actor: Actor): boolean {
  return hasRole(actor, 'HEADQUARTERS', 'SENIOR', 'ADMIN', 'OPERATOR');
}

/** Storefronts among whose operators a view of this actor is seen when it is shared; all for who leads. */
export function sharedAmong(actor: Actor): string[] | null {
  return isOperatorOnly(actor) ? [...actor.storefronts] : null;
}

function isOperatorOnly(actor: Actor): boolean {
  return (
    hasRole(actor, 'OPERATOR') &&
    !hasRole(actor, 'HEADQUARTERS', 'SENIOR', 'ADMIN', 'AGENT', 'LEAD', 'OFFICER', 'MODERATOR')
  );
}
