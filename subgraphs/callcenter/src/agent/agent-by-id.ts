import { batchOne } from '@madang/subgraph-kit';
import { readableAgents } from './agent.access.ts';
import { AgentRow } from './agent.entity.ts';

/** One agent; null for an absent and for an unreadable one alike. */
export const agentById = batchOne(
  ({ em, actor }, ids) => em.find(AgentRow, { $and: [readableAgents(actor), { id: { $in: [...ids] } }] }),
  (agent) => agent.id,
);
