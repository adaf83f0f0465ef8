import { migration, rowPolicies } from '@madang/subgraph-kit';

const STATES = "('RECEIVED', 'UNDER_REVIEW', 'HIDDEN', 'OBJECTED', 'RESUMING', 'REINSTATED', 'REJECTED', 'CLOSED')";
const HIDDEN_ONCE = "('HIDDEN', 'OBJECTED', 'RESUMING', 'REINSTATED', 'CLOSED')";

/** Objections of posters, and the links by which claimant and poster act without an account (R6; 저작권법 103조). */
export const addObjection = migration(
  'Migration20261201T0100_add_objection',
  `alter table infringement_report
    drop constraint infringement_report_state_check,
    drop constraint infringement_report_check1,
    drop constraint infringement_report_check3,
    add constraint infringement_report_state_check check (state in ${STATES}),
    add constraint infringement_report_decided check (
      (state = 'REJECTED' or state in ${HIDDEN_ONCE})
        = (decided_at is not null and decision_reason is not null and operator_memo is not null)
    ),
    add constraint infringement_report_objectionable check ((state in ${HIDDEN_ONCE}) = (objection_until is not null))`,
  `alter table report_step
    drop constraint report_step_step_check,
    drop constraint report_step_from_state_check,
    drop constraint report_step_to_state_check,
    add constraint report_step_step_check check (step in (
      'receive', 'beginReview', 'hide', 'reject', 'object', 'upholdObjection', 'rejectObjection', 'reportLawsuit', 'reinstate',
      'reverse', 'closeUncontested'
    )),
    add constraint report_step_from_state_check check (from_state in ${STATES}),
    add constraint report_step_to_state_check check (to_state in ${STATES})`,
  `create table objection (
    id uuid primary key,
    report_id uuid not null references infringement_report constraint objection_report_unique unique,
    ground text not null check (ground in ('OWN_WORK', 'LICENSED', 'LAWFUL_USE', 'NO_INFRINGEMENT', 'OTHER')),
    statement text not null,
    objected_at timestamptz(3) not null,
    outcome text check (outcome in ('UPHELD', 'REJECTED')),
    decision_reason text,
    operator_memo text,
    decided_by text,
    decided_at timestamptz(3),
    resume_at timestamptz(3),
    lawsuit_court text,
    lawsuit_number text,
    lawsuit_filed_on date,
    lawsuit_reported_at timestamptz(3),
    check ((outcome is null) = (decided_at is null) and (outcome is null) = (decision_reason is null)
      and (outcome is null) = (operator_memo is null) and (outcome is null) = (decided_by is null)),
    check ((outcome is not distinct from 'UPHELD') = (resume_at is not null)),
    check ((lawsuit_reported_at is null) = (lawsuit_court is null) and (lawsuit_court is null) = (lawsuit_number is null)
      and (lawsuit_number is null) = (lawsuit_filed_on is null)),
    check (lawsuit_reported_at is null or resume_at is not null)
  )`,
  `create table report_link (
    id uuid primary key,
    report_id uuid not null references infringement_report,
    side text not null check (side in ('CLAIMANT', 'POSTER')),
    token_hash text not null constraint report_link_token_unique unique,
    expires_at timestamptz(3) not null
  )`,
  'create index report_link_report_index on report_link (report_id)',
  // Who holds a link acts in the name of the slice, once the link was looked at; staff read what was said.
  ...rowPolicies('objection', { own: 'false' }),
  ...rowPolicies('report_link', { own: 'false' }),
);
