import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { settings } from '../settings.ts';
import { accountToChange, isLastAdmin, noteChange } from './person-changes.ts';
import type { PersonCode } from './person-words.ts';
import type { PersonRow } from './person.entity.ts';
import { PERSON_ROLES, type PersonRole } from './person.ts';

/** New roles of a person. */
export interface NewRoles {
  readonly personId: string;
  readonly roles: readonly PersonRole[];
}

/** Gives a person other roles; they count from the next token, within ten minutes. Somebody remains administrator. */
export async function changeRoles(
  { em, actor, now }: Context,
  { personId, roles }: NewRoles,
): Promise<PersonRow | Refusal<PersonCode>> {
  if (settings.OUTSIDE_ISSUER) return refuse('ROLES_FROM_OUTSIDE');
  if (roles.length === 0) return refuse('ROLES_MISSING', ['input', 'roles']);
  if (roles.includes('PROGRAM')) return refuse('ROLE_NOT_FOR_PEOPLE', ['input', 'roles']);
  const wanted = PERSON_ROLES.filter((role) => roles.includes(role));
  return em.transactional(async (tx) => {
    const person = await accountToChange(tx, actor, personId);
    if (!person) return refuse('PERSON_UNKNOWN', ['input', 'personId']);
    if (person.roles.includes('ADMIN') && !wanted.includes('ADMIN')) {
      if (person.id === actor.id) return refuse('OWN_ADMIN_ROLE', ['input', 'roles']);
      if (await isLastAdmin(tx, person)) return refuse('LAST_ADMIN', ['input', 'roles']);
    }
    const missing = missingFor(person, wanted);
    if (missing) return refuse(missing, ['input', 'roles']);
    if (wanted.join() === person.roles.join()) return person;
    person.roles = wanted;
    await noteChange(tx, person, { act: 'CHANGE_ROLES', reason: null, actor, now });
    return person;
  });
}

/** A role that speaks for something is nothing without what it speaks for. */
function missingFor(person: PersonRow, roles: readonly PersonRole[]): PersonCode | null {
  if (roles.includes('PARTNER') && !person.businessId) return 'PERSON_BUSINESS_MISSING';
  if (roles.includes('OPERATOR') && person.storefronts.length === 0) return 'STOREFRONT_MISSING';
  if (roles.includes('CONSUMER') && !person.customerId) return 'CUSTOMER_MISSING';
  return null;
}
