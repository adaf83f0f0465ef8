import { nothing, hasRole, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { OfficerRow } from './officer.entity.ts';

/** Officers to whom an actor may assign cases: those of their own team, and those without one. */
export const assignableOfficers = readableBy((actor): FilterQuery<OfficerRow> => {
  if (!hasRole(actor, 'LEAD')) return nothing;
  return { $or: [{ team: null }, { team: actor.team }] };
});
