import { addJob } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ALLOCATE_LINES } from './stock.ts';

/**
 * Has lines that wait looked at again within a second, in the transaction of an act that may give them stock: one paid for
 * an order, ended a hold, gave priority or confirmed a return. What moves stock asks by itself.
 */
export async function requestAllocation(tx: EntityManager, now: Date): Promise<void> {
  const second = Math.floor(now.getTime() / 1000) + 1;
  await addJob(tx, ALLOCATE_LINES, {}, { at: new Date(second * 1000), key: `${ALLOCATE_LINES}:${second}` });
}
