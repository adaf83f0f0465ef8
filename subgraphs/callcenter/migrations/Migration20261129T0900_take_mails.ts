import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Mails to the desk and its answers, each part of a ticket. */
export const takeMails = migration(
  'Migration20261129T0900_take_mails',
  `create table ticket_mail (
    id uuid primary key,
    ticket_id uuid not null references ticket on delete cascade,
    direction text not null check (direction in ('IN', 'OUT')),
    reference text not null constraint ticket_mail_reference_unique unique,
    correspondent_name bytea,
    correspondent_address bytea not null,
    subject bytea,
    content bytea not null,
    file_names bytea,
    personal_index text[] not null,
    written_by_id uuid references agent,
    at timestamptz(3) not null,
    check ((direction = 'OUT') = (written_by_id is not null))
  )`,
  'create index ticket_mail_ticket_index on ticket_mail (ticket_id, at, id)',
  ...rowPolicies('ticket_mail', { own: null }),
);
