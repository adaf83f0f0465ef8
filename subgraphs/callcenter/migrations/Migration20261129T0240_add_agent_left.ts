import { migration } from '@madang/subgraph-kit';

/** Since when an agent is not at the desk any more; nothing is handed over to them. */
export const addAgentLeft = migration(
  'Migration20261129T0240_add_agent_left',
  'alter table agent add column left_at timestamptz(3), add column told_at timestamptz(3)',
);
