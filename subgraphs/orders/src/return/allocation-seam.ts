import type { EntityManager } from '@mikro-orm/postgresql';

/** Place of the allocation's door until it is there: lines that wait for nothing any more are taken by its next run. */
export async function requestAllocation(_tx: EntityManager, _variantIds: readonly string[]): Promise<void> {}
