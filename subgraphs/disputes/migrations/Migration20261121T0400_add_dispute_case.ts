import { migration } from '@madang/subgraph-kit';

const STATES = "('RECEIVED', 'SELF_RESOLUTION', 'FACT_FINDING', 'RECOMMENDATION', 'AGREEMENT', 'CLOSED', 'WITHDRAWN')";

/** Cases with their history and the counter of their numbers (document 000; decisions on case numbers). */
export const addDisputeCase = migration(
  'Migration20261121T0400_add_dispute_case',
  `create table case_number (
    year integer primary key,
    last integer not null check (last between 1 and 999999)
  )`,
  `create table dispute_case (
    id uuid primary key,
    number text not null constraint dispute_case_number_unique unique check (number ~ '^[0-9]{10}$'),
    state text not null check (state in ${STATES}),
    title text not null,
    facts text not null,
    claim_reason text,
    applicant_name text not null,
    respondent_id uuid references business,
    officer_id uuid references officer,
    customer_id uuid,
    order_id uuid,
    order_line_id uuid,
    ticket_id uuid constraint dispute_case_ticket_unique unique,
    item_category_id uuid,
    opened_at timestamptz(3) not null,
    due_at timestamptz(3) not null,
    receipt_notified_at timestamptz(3),
    receipt_confirmed_at timestamptz(3),
    self_remedied_at timestamptz(3),
    recommendation text,
    agreement text,
    result text check (result in ('SETTLED', 'NOT_SETTLED', 'INFORMATION_GIVEN', 'NOT_POSSIBLE')),
    closed_at timestamptz(3),
    check (state in ('RECEIVED', 'WITHDRAWN') or (respondent_id is not null and receipt_notified_at is not null)),
    check ((state = 'CLOSED') = (result is not null)),
    check ((state in ('CLOSED', 'WITHDRAWN')) = (closed_at is not null))
  )`,
  'create index dispute_case_number_index on dispute_case (number text_pattern_ops)',
  'create index dispute_case_applicant_index on dispute_case (applicant_name text_pattern_ops)',
  "create index dispute_case_title_index on dispute_case using gin (to_tsvector('simple', title))",
  'create index dispute_case_opened_index on dispute_case (opened_at desc, id desc)',
  'create index dispute_case_state_index on dispute_case (state, opened_at desc, id desc)',
  'create index dispute_case_officer_index on dispute_case (officer_id, opened_at desc, id desc) where officer_id is not null',
  'create index dispute_case_respondent_index on dispute_case (respondent_id, opened_at desc, id desc) where respondent_id is not null',
  'create index dispute_case_customer_index on dispute_case (customer_id, opened_at desc, id desc) where customer_id is not null',
  'create index dispute_case_order_index on dispute_case (order_id, opened_at desc, id desc) where order_id is not null',
  `create table case_step (
    id uuid primary key,
    case_id uuid not null references dispute_case,
    step text not null check (step in (
      'open', 'assign', 'nameRespondent', 'notifyReceipt', 'confirmReceipt', 'reportSelfRemedy', 'beginFactFinding',
      'recommendSettlement', 'recordAgreement', 'close', 'withdraw'
    )),
    from_state text check (from_state in ${STATES}),
    to_state text not null check (to_state in ${STATES}),
    actor_id uuid,
    actor_name text not null,
    note text,
    taken_at timestamptz(3) not null
  )`,
  'create index case_step_case_index on case_step (case_id, taken_at, id)',
);
