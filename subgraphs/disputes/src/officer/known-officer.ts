import type { Actor } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Officers whom this process has seen in the database, by database: what each was called and which team was theirs. */
const seen = new WeakMap<object, Map<string, string>>();

/** Makes sure that an officer is known, under the name and in the team they have now, so that cases can be assigned to them. */
export async function knownOfficer(em: EntityManager, { id, name, team }: Actor): Promise<void> {
  const known = seen.get(em.getDriver()) ?? new Map<string, string>();
  seen.set(em.getDriver(), known);
  const now = JSON.stringify([name, team]);
  if (known.get(id) === now) return;
  await em.execute(
    // Who is known as they are is only looked at: even a conflict that changes nothing would have to be written down.
    `insert into officer (id, name, team) select * from (values (?::uuid, ?, ?)) as now (id, name, team)
     where not exists (select from officer o where o.id = now.id and (o.name, o.team) is not distinct from (now.name, now.team))
     on conflict (id) do update set name = excluded.name, team = excluded.team`,
    [id, name, team],
  );
  // Within a transaction it may all be taken back.
  if (!em.isInTransaction()) known.set(id, now);
}
