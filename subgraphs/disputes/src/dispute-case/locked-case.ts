import type { Actor } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readableCases } from './dispute-case.access.ts';
import { DisputeCaseRow } from './dispute-case.entity.ts';

/** Case that an actor reads, locked until the transaction ends; null for an absent and an unreadable one alike. */
export function lockedCase(tx: EntityManager, actor: Actor, id: string): Promise<DisputeCaseRow | null> {
  const where = { $and: [readableCases(actor), { id }] };
  return tx.findOne(DisputeCaseRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}
