import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessRow } from './business.entity.ts';

/** Business of this name; one that is not known yet becomes known, as no partner. */
export async function knownBusiness(tx: EntityManager, name: string): Promise<BusinessRow> {
  await tx.execute(
    `insert into business (id, name, partner, personal_index) values (?, ?, false, '{}')
     on conflict (name) do nothing`,
    [newId(), name],
  );
  return tx.findOneOrFail(BusinessRow, { name });
}
