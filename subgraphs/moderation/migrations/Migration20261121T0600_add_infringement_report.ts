import { migration } from '@madang/subgraph-kit';

const STATES = "('RECEIVED', 'UNDER_REVIEW', 'HIDDEN', 'REJECTED', 'CLOSED')";

/** Reports that a post infringes a right, with their history (document 003). */
export const addInfringementReport = migration(
  'Migration20261121T0600_add_infringement_report',
  `create table infringement_report (
    id uuid primary key,
    number text not null constraint infringement_report_number_unique unique check (number ~ '^R[0-9]{4}-[0-9]{6}$'),
    right_kind text not null check (right_kind in ('COPYRIGHT', 'TRADEMARK', 'DESIGN', 'PATENT', 'PORTRAIT')),
    state text not null check (state in ${STATES}),
    title text not null,
    reason text not null,
    evidence_summary text,
    claimant_name text not null,
    claimant_customer_id uuid,
    post_id uuid not null references post,
    reported_at timestamptz(3) not null,
    reviewer_id uuid,
    reviewer_name text,
    decision_reason text,
    rejection_situation text check (rejection_situation in ('HOLDER_UNCONFIRMED', 'EVIDENCE_SHORT', 'POST_GONE', 'ID_NOT_MASKED')),
    operator_memo text,
    decided_at timestamptz(3),
    objection_until timestamptz(3),
    check (state = 'RECEIVED' or reviewer_id is not null),
    check ((state in ('HIDDEN', 'REJECTED', 'CLOSED')) = (decided_at is not null and decision_reason is not null and operator_memo is not null)),
    check ((state = 'REJECTED') = (rejection_situation is not null)),
    check ((state in ('HIDDEN', 'CLOSED')) = (objection_until is not null))
  )`,
  'create index infringement_report_number_index on infringement_report (number text_pattern_ops)',
  'create index infringement_report_claimant_name_index on infringement_report (claimant_name text_pattern_ops)',
  "create index infringement_report_title_index on infringement_report using gin (to_tsvector('simple', title))",
  'create index infringement_report_reported_index on infringement_report (reported_at desc, id desc)',
  'create index infringement_report_state_index on infringement_report (state, reported_at desc, id desc)',
  'create index infringement_report_claimant_index on infringement_report (claimant_customer_id, reported_at desc, id desc) where claimant_customer_id is not null',
  'create index infringement_report_post_index on infringement_report (post_id)',
  "create index infringement_report_objection_index on infringement_report (objection_until) where state = 'HIDDEN'",
  `create table report_step (
    id uuid primary key,
    report_id uuid not null references infringement_report,
    step text not null check (step in ('receive', 'beginReview', 'hide', 'reject', 'closeUncontested')),
    from_state text check (from_state in ${STATES}),
    to_state text not null check (to_state in ${STATES}),
    actor_id uuid,
    actor_name text,
    note text,
    taken_at timestamptz(3) not null
  )`,
  'create index report_step_report_index on report_step (report_id, taken_at, id)',
);
