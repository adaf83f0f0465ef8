import type { Actor } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Makes sure that an officer is known, under the name and in the team they have now, so that cases can be assigned to them. */
export async function knownOfficer(em: EntityManager, { id, name, team }: Actor): Promise<void> {
  await em.execute(
    `insert into officer (id, name, team) values (?, ?, ?)
     on conflict (id) do update set name = excluded.name, team = excluded.team
     where (officer.name, officer.team) is distinct from (excluded.name, excluded.team)`,
    [id, name, team],
  );
}
