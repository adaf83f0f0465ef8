import type { Actor } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AgentRow } from './agent.entity.ts';

/** Makes sure that the actor is known as an agent, under the name they have now. */
export async function knownAgent(tx: EntityManager, actor: Actor): Promise<AgentRow> {
  return tx.upsert(
    AgentRow,
    { id: actor.id, name: actor.name },
    { onConflictFields: ['id'], onConflictMergeFields: ['name'] },
  );
}
