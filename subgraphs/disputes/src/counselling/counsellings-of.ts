import type { EntityManager } from '@mikro-orm/postgresql';
import { sameName } from '../dispute-case/index.ts';
import { CounsellingRow } from './counselling.entity.ts';
import { counsellingPersonal } from './counselling.personal.ts';

/** Somebody whose identity was checked. */
export interface KnownPerson {
  readonly name: string;
  readonly phoneNumber: string;
}

/** Most consultations that somebody chooses from. */
const MOST = 20;

/** Consultations of a person, newest first: held under their phone number and their name. */
export async function counsellingsOf(em: EntityManager, person: KnownPerson): Promise<CounsellingRow[]> {
  const held = await counsellingPersonal.held(em, 'PHONE', person.phoneNumber);
  const found = await em.find(CounsellingRow, held, { orderBy: { counselledAt: 'desc', id: 'desc' }, limit: MOST });
  return ofPerson(em, found, person);
}

/** Consultation of a number, if it was this person's: held under their name, whatever phone they rang from. */
export async function counsellingOfNumber(
  em: EntityManager,
  number: string,
  person: KnownPerson,
): Promise<CounsellingRow | null> {
  const [own = null] = await ofPerson(em, await em.find(CounsellingRow, { number }), person);
  return own;
}

async function ofPerson(em: EntityManager, rows: CounsellingRow[], { name }: KnownPerson): Promise<CounsellingRow[]> {
  const names = await Promise.all(rows.map((row) => counsellingPersonal.open(em, row, 'personName')));
  return rows.filter((_row, index) => sameName(names[index] ?? '', name));
}
