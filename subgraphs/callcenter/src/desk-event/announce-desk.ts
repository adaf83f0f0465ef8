import { announce } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Topic of what happens at the desk of one agent. */
export const DESK_TOPIC = 'desk';

/** What an agent's desk is told of. */
export const DESK_EVENT_KINDS = ['SNAPSHOT', 'CALL', 'COUNTS', 'LINE'] as const;

/** Kind of an event of the desk. */
export type DeskEventKind = (typeof DESK_EVENT_KINDS)[number];

/** Something that happened at somebody's desk. */
interface DeskHappening {
  readonly kind: Exclude<DeskEventKind, 'SNAPSHOT'>;
  readonly agentId: string;
  /** Identifier of the call or number of the extension that changed; the agent's own for counts. */
  readonly id: string;
}

/** Tells an agent's desk, and nobody else's, of something once the transaction commits. */
export async function announceDesk(tx: EntityManager, { kind, agentId, id }: DeskHappening): Promise<void> {
  await announce(tx, { topic: DESK_TOPIC, id, keys: { kind, agentId } });
}
