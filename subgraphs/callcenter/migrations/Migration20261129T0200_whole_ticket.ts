import { migration } from '@madang/subgraph-kit';

/** Every field of a ticket that document 002 shows (E3), with the code tables they draw on; who changed it last, and how often. */
export const wholeTicket = migration(
  'Migration20261129T0200_whole_ticket',
  'alter table ticket_code drop constraint ticket_code_kind_check',
  `alter table ticket_code add constraint ticket_code_kind_check
     check (kind in ('TYPE', 'CHANNEL', 'CALL_TYPE', 'CALL_RESULT', 'OUTCOME', 'LINE', 'INFLOW'))`,
  'alter table ticket_code add column position integer not null default 0, add column is_active boolean not null default true',
  `insert into ticket_code (kind, code, ko, en, position) values
    ('CALL_TYPE', '1', '일반', 'General', 1),
    ('CALL_RESULT', '1', '전화연결', 'Connected', 1),
    ('CALL_RESULT', '2', '부재중', 'No answer', 2),
    ('CALL_RESULT', '3', '통화중', 'Busy', 3),
    ('CALL_RESULT', '4', '결번', 'No such number', 4),
    ('CALL_RESULT', '5', '거절', 'Declined', 5),
    ('OUTCOME', '1', '정상', 'Normal', 1),
    ('OUTCOME', '2', '콜백', 'Call back', 2),
    ('OUTCOME', '3', '재통화요청', 'Asks for another call', 3),
    ('OUTCOME', '4', '민원', 'Complaint', 4),
    ('OUTCOME', '9', '기타', 'Other', 9),
    ('LINE', 'OFF', '오프라인', 'Shops', 1),
    ('LINE', 'ON', '온라인', 'Online', 2)`,
  `alter table ticket
     add column call_type_code text not null default '1',
     add column call_result_code text not null default '1',
     add column outcome_code text not null default '1',
     add column line_code text not null default 'OFF',
     add column inflow_code text,
     add column contact_name bytea,
     add column contact_phone bytea,
     add column personal_index text[] not null default '{}',
     add column version integer not null default 1,
     add column follow_up_of_id uuid references ticket on delete set null,
     add column transferred_by_id uuid references agent,
     add column transferred_at timestamptz(3),
     add column modified_at timestamptz(3),
     add column modified_by_id uuid references agent,
     add column handled_by_id uuid references agent`,
  'create index ticket_personal_index on ticket using gin (personal_index)',
  'create index ticket_follow_up_index on ticket (follow_up_of_id) where follow_up_of_id is not null',
  `update ticket set modified_at = last.taken_at, modified_by_id = last.actor_id,
       handled_by_id = case when ticket.state in ('COMPLETED', 'DISCARDED') then last.actor_id end
     from (select distinct on (ticket_id) ticket_id, taken_at, actor_id from ticket_step
           where step <> 'receive' order by ticket_id, taken_at desc, id desc) last
     where last.ticket_id = ticket.id`,
  `update ticket set transferred_at = last.taken_at, transferred_by_id = last.actor_id
     from (select distinct on (ticket_id) ticket_id, taken_at, actor_id from ticket_step
           where step = 'transfer' order by ticket_id, taken_at desc, id desc) last
     where last.ticket_id = ticket.id`,
  // Of a change, its history says which fields; of other steps there are none.
  "alter table ticket_step add column changed text[] not null default '{}'",
);
