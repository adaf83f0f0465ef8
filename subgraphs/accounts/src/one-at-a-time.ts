import type { EntityManager } from '@mikro-orm/postgresql';

/** Waits for its turn on what a business has the most of: who counts and adds at once would both find room. */
export async function oneAtATime(tx: EntityManager, table: string, businessId: string): Promise<void> {
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${table}:${businessId}`]);
}
