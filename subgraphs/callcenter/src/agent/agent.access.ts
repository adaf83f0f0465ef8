import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { AgentRow } from './agent.entity.ts';

/** Agents an actor may read: staff all; consumers and businesses are not told who is who at the desk. */
export const readableAgents = readableBy((actor): FilterQuery<AgentRow> =>
  hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'ADMIN') ? {} : nothing,
);
