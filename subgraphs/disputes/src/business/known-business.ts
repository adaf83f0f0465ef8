import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessRow } from './business.entity.ts';

/** Longest name of a business. */
const NAME_LENGTH = 200;

/** Name of a business as it is kept: one space between words, at most 200 letters. */
export function businessName(typed: string): string {
  return typed.trim().replaceAll(/\s+/g, ' ').slice(0, NAME_LENGTH);
}

/** Business of this name; one that is not known yet becomes known, as no partner. */
export async function knownBusiness(tx: EntityManager, typed: string): Promise<BusinessRow> {
  const name = businessName(typed);
  await tx.execute(
    `insert into business (id, name, partner, personal_index) values (?, ?, false, '{}')
     on conflict (name) do nothing`,
    [newId(), name],
  );
  return tx.findOneOrFail(BusinessRow, { name });
}
