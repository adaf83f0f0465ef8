import { addJob } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Job that tells marketplaces what waits to be told. */
export const TELL_TASKS = 'tell-marketplaces';

/** Puts the telling of a marketplace on the list. */
export async function askToTell(tx: EntityManager, connectionId: string): Promise<void> {
  await addJob(tx, TELL_TASKS, { connectionId }, { key: `${TELL_TASKS}:${connectionId}` });
}
