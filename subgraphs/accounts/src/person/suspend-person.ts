import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { settings } from '../settings.ts';
import { accountToChange, isLastAdmin, noteChange } from './person-changes.ts';
import type { PersonCode } from './person-words.ts';
import type { PersonRow } from './person.entity.ts';

/** Shuts an account out: no new token, no renewal, and the keys its person made open nothing, until it is restored. */
export async function suspendPerson(
  { em, actor, now }: Context,
  input: { readonly personId: string; readonly reason: string },
): Promise<PersonRow | Refusal<PersonCode>> {
  // Where people sign in outside, nobody asks us: a suspension would shut nobody out.
  if (settings.OUTSIDE_ISSUER) return refuse('SUSPENSION_FROM_OUTSIDE');
  const reason = input.reason.trim();
  if (reason === '') return refuse('REASON_MISSING', ['input', 'reason']);
  if (input.personId === actor.id) return refuse('OWN_ACCOUNT');
  return em.transactional(async (tx) => {
    const person = await accountToChange(tx, actor, input.personId);
    if (!person) return refuse('PERSON_UNKNOWN', ['input', 'personId']);
    if (person.suspendedAt) return refuse('ALREADY_SUSPENDED');
    if (await isLastAdmin(tx, person)) return refuse('LAST_ADMIN');
    person.suspendedAt = now;
    await noteChange(tx, person, { act: 'SUSPEND', reason, actor, now });
    return person;
  });
}
