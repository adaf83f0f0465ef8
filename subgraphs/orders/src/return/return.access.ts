import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { ReturnRow } from './return.entity.ts';
import type { ReturnRole } from './return.ts';

/** Returns an actor may read: staff all of them, an operator those of their storefronts. */
export const readableReturns = readableBy((actor): FilterQuery<ReturnRow> => {
  if (hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'HEADQUARTERS', 'ADMIN')) return {};
  if (hasRole(actor, 'OPERATOR')) return { storefrontCode: { $in: [...actor.storefronts] } };
  return nothing;
});

/**
 * Roles of an actor in a return: an operator receives, inspects and pays back what their storefront handles (C8), and has
 * none in what was handed over to the maker; headquarters has its own in all of them.
 */
export function rolesInReturn(actor: Actor, { handledBy }: Pick<ReturnRow, 'handledBy'>): ReturnRole[] {
  const roles: ReturnRole[] = [];
  const handles = hasRole(actor, 'OPERATOR') && handledBy === 'STOREFRONT';
  if (hasRole(actor, 'AGENT', 'SENIOR', 'HEADQUARTERS') || handles) roles.push('DESK');
  if (hasRole(actor, 'HEADQUARTERS', 'ADMIN') || handles) roles.push('WAREHOUSE');
  return roles;
}
