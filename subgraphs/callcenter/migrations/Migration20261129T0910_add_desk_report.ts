import { migration, rowPolicies } from '@madang/subgraph-kit';

const OWN = 'account_id = (select actor_id())';

/** What reports of the desk ask for: when a ticket was finished, to whom it was handed, and the files that reports leave as. */
export const addDeskReport = migration(
  'Migration20261129T0910_add_desk_report',
  'alter table ticket add column handled_at timestamptz(3)',
  // What another slice had written down as done was not handled at the desk.
  `update ticket set handled_at = last.taken_at
     from (select distinct on (ticket_id) ticket_id, taken_at from ticket_step
           where step in ('complete', 'discard') order by ticket_id, taken_at desc, id desc) last
     where last.ticket_id = ticket.id and handled_by_id is not null
       and (record_key is null or record_key not like 'return|%')`,
  'alter table ticket_step add column transferee_id uuid references agent',
  // The last hand-over of a ticket is known from the ticket, an earlier one by the name it was noted with.
  `update ticket_step step set transferee_id = agent.id from agent
     where step = 'transfer' and agent.name = note
       and not exists (select from agent other where other.name = agent.name and other.id <> agent.id)`,
  `update ticket_step set transferee_id = ticket.transferee_id from ticket
     where ticket.id = ticket_step.ticket_id and step = 'transfer' and taken_at = ticket.transferred_at`,
  `create index ticket_step_transfer_index on ticket_step (taken_at) include (actor_id, transferee_id)
     where step = 'transfer'`,
  `create index ticket_follow_up_day_index on ticket (received_at) include (follow_up_of_id)
     where follow_up_of_id is not null`,
  `create table desk_report_file (
    id uuid primary key,
    account_id uuid not null,
    format text not null check (format in ('CSV', 'XLSX')),
    from_day date not null,
    to_day date not null check (to_day >= from_day),
    bytes integer,
    made_at timestamptz(3) not null,
    expires_at timestamptz(3) not null
  )`,
  'create index desk_report_file_account_index on desk_report_file (account_id, made_at desc, id desc)',
  'create index desk_report_file_expiry_index on desk_report_file (expires_at)',
  ...rowPolicies('desk_report_file', { own: OWN, wide: OWN }),
);
