import { audit, emit, newId, type Actor } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readablePeople } from './person.access.ts';
import { PersonChangeRow, PersonRow } from './person.entity.ts';
import type { PersonAct } from './person.ts';

/** Event by which other slices hear of a person's roles, and of who is shut out. */
const PERSON_CHANGED = 'accounts.person-changed';

/**
 * Locks the account that is to be changed, and with it all administrators, always in the order of their ids: two who take
 * the role from each other at once wait for one another.
 */
export async function accountToChange(tx: EntityManager, actor: Actor, personId: string): Promise<PersonRow | null> {
  const rows = await tx.find(
    PersonRow,
    { $and: [readablePeople(actor), { $or: [{ id: personId }, { roles: { $contains: ['ADMIN'] } }] }] },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  return rows.find(({ id }) => id === personId) ?? null;
}

/** Indicates whether nobody else is administrator; the rows are locked by {@link accountToChange}. */
export async function isLastAdmin(tx: EntityManager, person: PersonRow): Promise<boolean> {
  if (!person.roles.includes('ADMIN') || person.suspendedAt) return false;
  const others = await tx.count(PersonRow, {
    id: { $ne: person.id },
    roles: { $contains: ['ADMIN'] },
    suspendedAt: null,
  });
  return others === 0;
}

const AUDITED: Readonly<Record<PersonAct, string>> = {
  CHANGE_ROLES: 'person.change-roles',
  SUSPEND: 'person.suspend',
  RESTORE: 'person.restore',
};

/** Writes what was done to an account into its history, and on record. */
export async function noteChange(
  tx: EntityManager,
  person: PersonRow,
  { act, reason, actor, now }: { act: PersonAct; reason: string | null; actor: Actor; now: Date },
): Promise<void> {
  tx.create(PersonChangeRow, {
    id: newId(),
    personId: person.id,
    act,
    roles: person.roles,
    reason,
    actorId: actor.id,
    actorName: actor.name,
    changedAt: now,
  });
  const subject = { type: 'Person', id: person.id };
  await audit(tx, { act: AUDITED[act], subject, actor, data: { roles: person.roles } }, now);
  const told = { id: person.id, roles: person.roles, suspended: Boolean(person.suspendedAt), at: now.toISOString() };
  await emit(tx, { type: PERSON_CHANGED, data: told, personal: { name: person.name } }, now);
}
