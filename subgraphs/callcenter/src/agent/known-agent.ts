import type { Actor } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AgentRow } from './agent.entity.ts';

/** Makes sure that the actor is known as an agent, under the name they have now. */
export async function knownAgent(tx: EntityManager, actor: Actor): Promise<AgentRow> {
  return tx.upsert(
    AgentRow,
    { id: actor.id, name: actor.name, takesTickets: true },
    { onConflictFields: ['id'], onConflictMergeFields: ['name', 'takesTickets'] },
  );
}

/** Makes sure that somebody whose act another slice tells of is known by name; who is known already stays as they are. */
export async function knownActor(tx: EntityManager, { id, name }: Pick<Actor, 'id' | 'name'>): Promise<void> {
  await tx.upsert(
    AgentRow,
    { id, name, takesTickets: false },
    { onConflictFields: ['id'], onConflictAction: 'ignore' },
  );
}
