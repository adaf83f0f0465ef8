import type { Actor } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Makes sure that an officer is known, under the name they have now, so that cases can be assigned to them. */
export async function knownOfficer(em: EntityManager, { id, name }: Actor): Promise<void> {
  await em.execute(
    `insert into officer (id, name) values (?, ?)
     on conflict (id) do update set name = excluded.name where officer.name <> excluded.name`,
    [id, name],
  );
}
