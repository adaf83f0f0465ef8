import type { EntityManager } from '@mikro-orm/postgresql';

/** Waits for its turn on what there is a most of, of a business or a day: who looks and adds at once would both find room. */
export async function oneAtATime(tx: EntityManager, table: string, owner: string): Promise<void> {
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${table}:${owner}`]);
}
