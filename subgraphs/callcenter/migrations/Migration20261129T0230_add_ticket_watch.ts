import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Who has a ticket open, until they stop saying so. */
export const addTicketWatch = migration(
  'Migration20261129T0230_add_ticket_watch',
  `create table ticket_watch (
    ticket_id uuid not null references ticket on delete cascade,
    agent_id uuid not null references agent,
    is_writing boolean not null,
    until timestamptz(3) not null,
    primary key (ticket_id, agent_id)
  )`,
  'create index ticket_watch_until_index on ticket_watch (until)',
  ...rowPolicies('ticket_watch', { own: null }),
);
