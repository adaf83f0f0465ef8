import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { PersonChangeRow, PersonRow } from './person.entity.ts';

/** Accounts an actor may read: administrators all of them, others none. */
export const readablePeople = readableBy((actor): FilterQuery<PersonRow> => {
  return hasRole(actor, 'ADMIN') ? {} : nothing;
});

/** Changes of accounts an actor may read: administrators all of them, others none. */
export const readablePersonChanges = readableBy((actor): FilterQuery<PersonChangeRow> => {
  return hasRole(actor, 'ADMIN') ? {} : nothing;
});
