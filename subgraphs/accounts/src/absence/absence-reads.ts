import { page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { PersonRow } from '../person/index.ts';
import { readableAbsences, STAFF } from './absence.access.ts';
import { AbsenceDeclarationRow } from './absence.entity.ts';

const NEWEST_FIRST = [{ awayFrom: 'desc' }, { id: 'desc' }] as const;

/** Most absences of the viewer's own that are shown. */
const MOST_OWN = 100;

/** Somebody who is or will be away, as accounts and the token know them. */
export interface AbsentPerson {
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
  readonly roles: readonly string[];
}

/** Somebody who can stand in. */
export type PossibleSubstitute = AbsentPerson;

/** Absences of the viewer and those in which they stand in, newest first. */
export function absencesOfViewer({ em, actor }: Context): Promise<AbsenceDeclarationRow[]> {
  const mine = { $or: [{ personId: actor.id }, { substituteId: actor.id }] };
  const where = { $and: [readableAbsences(actor), mine] };
  return em.find(AbsenceDeclarationRow, where, { orderBy: [...NEWEST_FIRST], limit: MOST_OWN });
}

/** Absences that the viewer may read, newest first. */
export function findAbsences({ em, actor }: Context, args: PageArgs): Promise<Page<AbsenceDeclarationRow>> {
  return page(em, AbsenceDeclarationRow, readableAbsences(actor), [...NEWEST_FIRST], args);
}

/** Person whose absence is meant: the viewer by their token, anybody else by their account; null where there is none. */
export async function absentPerson(
  { em, actor }: Pick<Context, 'em' | 'actor'>,
  personId: string,
): Promise<AbsentPerson | null> {
  if (personId === actor.id) return { ...actor, roles: staffOf(actor.roles) };
  const person = await em.findOne(PersonRow, { id: personId, suspendedAt: null });
  return person && { id: person.id, name: person.name, team: person.team ?? null, roles: staffOf(person.roles) };
}

/** Colleagues who share a title with a person, by name. */
export async function possibleSubstitutes(
  { em }: Pick<Context, 'em'>,
  { id, roles }: AbsentPerson,
): Promise<PossibleSubstitute[]> {
  return em.execute<PossibleSubstitute[]>(
    'select id, name, team, roles from possible_substitutes(array(select jsonb_array_elements_text(?::jsonb)), ?)',
    [JSON.stringify(roles), id],
  );
}

function staffOf(roles: readonly string[]): string[] {
  return STAFF.filter((role) => roles.includes(role));
}
