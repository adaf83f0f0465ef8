import { idsAmong, type Context } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readableCalls } from './call.access.ts';
import { CallRow } from './call.entity.ts';

/** A call of the actor's own, locked; nobody acts in another's. */
export async function ownCall(
  tx: EntityManager,
  { actor }: Pick<Context, 'actor'>,
  callId: string,
): Promise<CallRow | null> {
  const [id] = idsAmong([callId]);
  if (id === undefined) return null;
  return tx.findOne(
    CallRow,
    { $and: [readableCalls(actor), { id, agentId: actor.id }] },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}
