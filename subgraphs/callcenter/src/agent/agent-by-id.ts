import { batchOne, hasRole } from '@madang/subgraph-kit';
import { AgentRow } from './agent.entity.ts';

/** One agent; consumers and businesses are not told who is who at the desk. */
export const agentById = batchOne(
  async ({ em, actor }, ids) =>
    hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'ADMIN')
      ? em.find(AgentRow, { id: { $in: [...ids] } })
      : [],
  (agent) => agent.id,
);
