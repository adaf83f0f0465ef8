import type { Context } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readableCalls } from './call.access.ts';
import { CallRow } from './call.entity.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A call of the actor's own, locked; nobody acts in another's. */
export async function ownCall(
  tx: EntityManager,
  { actor }: Pick<Context, 'actor'>,
  id: string,
): Promise<CallRow | null> {
  if (!UUID.test(id)) return null;
  return tx.findOne(
    CallRow,
    { $and: [readableCalls(actor), { id, agentId: actor.id }] },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}
