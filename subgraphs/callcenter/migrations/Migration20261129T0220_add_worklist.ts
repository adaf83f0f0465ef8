import { migration, rowPolicies } from '@madang/subgraph-kit';

const OWN = 'agent_id = (select actor_id())';

/** Indexes of what is open at whose desk, so that lists and counts cost what is open there; since when each agent looks at transfers. */
export const addWorklist = migration(
  'Migration20261129T0220_add_worklist',
  `create index ticket_open_transferee_index on ticket (transferee_id, received_at desc, id desc)
     include (outcome_code, due_at, transferred_by_id) where state = 'TRANSFERRED'`,
  `create index ticket_open_sender_index on ticket (transferred_by_id, received_at desc, id desc)
     include (outcome_code, due_at, transferee_id) where state = 'TRANSFERRED'`,
  `create index ticket_open_receiver_index on ticket (received_by_id, received_at desc, id desc)
     include (outcome_code, due_at) where state = 'RECEIVED'`,
  `create index ticket_open_index on ticket (received_at desc, id desc) include (due_at)
     where state in ('RECEIVED', 'TRANSFERRED')`,
  `create index ticket_transferred_to_index on ticket (transferee_id, transferred_at desc, id desc)
     where transferred_at is not null`,
  `create index ticket_transferred_by_index on ticket (transferred_by_id, transferred_at desc, id desc)
     where transferred_at is not null`,
  `create table transfer_reset (
    agent_id uuid primary key references agent,
    reset_at timestamptz(3) not null
  )`,
  ...rowPolicies('transfer_reset', { own: OWN, wide: OWN }),
);
