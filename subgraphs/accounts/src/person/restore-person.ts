import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { accountToChange, noteChange } from './person-changes.ts';
import type { PersonCode } from './person-words.ts';
import type { PersonRow } from './person.entity.ts';

/** Lets a suspended account in again, with the roles it had. */
export async function restorePerson(
  { em, actor, now }: Context,
  { personId }: { readonly personId: string },
): Promise<PersonRow | Refusal<PersonCode>> {
  return em.transactional(async (tx) => {
    const person = await accountToChange(tx, actor, personId);
    if (!person) return refuse('PERSON_UNKNOWN', ['input', 'personId']);
    if (!person.suspendedAt) return refuse('NOT_SUSPENDED');
    person.suspendedAt = null;
    await noteChange(tx, person, { act: 'RESTORE', reason: null, actor, now });
    return person;
  });
}
