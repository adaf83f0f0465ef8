import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PersonRow } from './person.entity.ts';

/** Makes an account for a test. */
export async function aPerson(em: EntityManager, details: Partial<PersonRow> = {}): Promise<PersonRow> {
  const id = details.id ?? newId();
  const person = em.create(PersonRow, {
    id,
    login: `login-${id}`,
    name: '김마당',
    roles: ['AGENT'],
    storefronts: [],
    ...details,
  });
  await em.flush();
  return person;
}
