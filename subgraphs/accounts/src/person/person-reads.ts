import { batchMany, batchOne, literally, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readablePeople, readablePersonChanges } from './person.access.ts';
import { PersonChangeRow, PersonRow } from './person.entity.ts';
import type { PersonRole } from './person.ts';

/** What to look for among people. */
export interface PeopleQuestion {
  readonly search?: string | null;
  readonly role?: PersonRole | null;
  readonly suspended?: boolean | null;
}

/** One account; null for an absent and for an unreadable one alike. */
export const personById = batchOne(
  ({ em, actor }, ids) => em.find(PersonRow, { $and: [readablePeople(actor), { id: { $in: [...ids] } }] }),
  (person) => person.id,
);

/** What was done to accounts, newest first. */
export const changesOfPerson = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      PersonChangeRow,
      { $and: [readablePersonChanges(actor), { personId: { $in: [...ids] } }] },
      { orderBy: [{ changedAt: 'desc' }, { id: 'desc' }] },
    ),
  (change) => change.personId,
);

/** Accounts that meet all that was asked, by name. */
export async function findPeople(
  { em, actor }: Context,
  { search, role, suspended }: PeopleQuestion,
  args: PageArgs,
): Promise<Page<PersonRow>> {
  const where: FilterQuery<PersonRow> = {
    $and: [
      readablePeople(actor),
      matching(search?.trim() ?? ''),
      role ? { roles: { $contains: [role] } } : {},
      suspended === true ? { suspendedAt: { $ne: null } } : {},
      suspended === false ? { suspendedAt: null } : {},
    ],
  };
  return page(em, PersonRow, where, [{ name: 'asc' }, { id: 'asc' }], args);
}

function matching(text: string): FilterQuery<PersonRow> {
  if (text === '') return {};
  const anywhere = { $ilike: `%${literally(text)}%` };
  return { $or: [{ name: anywhere }, { login: anywhere }, { team: anywhere }] };
}
