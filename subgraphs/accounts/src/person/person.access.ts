import { hasRole, nothing, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { PersonChangeRow, PersonRow } from './person.entity.ts';

/** Accounts an actor may read: administrators all of them, others none. */
export function readablePeople(actor: Actor): FilterQuery<PersonRow> {
  return hasRole(actor, 'ADMIN') ? {} : nothing;
}

/** Changes of accounts an actor may read: administrators all of them, others none. */
export function readablePersonChanges(actor: Actor): FilterQuery<PersonChangeRow> {
  return hasRole(actor, 'ADMIN') ? {} : nothing;
}
