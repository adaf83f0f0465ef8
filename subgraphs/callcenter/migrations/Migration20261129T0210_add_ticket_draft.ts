import { migration, rowPolicies } from '@madang/subgraph-kit';

const OWN = 'agent_id = (select actor_id())';

/** What agents put aside unfinished (F12), sealed; nobody reads another's. */
export const addTicketDraft = migration(
  'Migration20261129T0210_add_ticket_draft',
  `create table ticket_draft (
    id uuid primary key,
    agent_id uuid not null references agent,
    customer_id uuid references customer on delete cascade,
    ticket_id uuid references ticket on delete cascade,
    ticket_version integer,
    form bytea not null,
    personal_index text[] not null,
    saved_at timestamptz(3) not null,
    dropped_at timestamptz(3),
    check ((ticket_id is null) = (ticket_version is null))
  )`,
  'create index ticket_draft_agent_index on ticket_draft (agent_id, saved_at desc, id desc) where dropped_at is null',
  'create index ticket_draft_saved_index on ticket_draft (saved_at)',
  'create index ticket_draft_customer_index on ticket_draft (customer_id) where customer_id is not null',
  'create index ticket_draft_ticket_index on ticket_draft (ticket_id) where ticket_id is not null',
  ...rowPolicies('ticket_draft', { own: OWN, wide: OWN }),
);
