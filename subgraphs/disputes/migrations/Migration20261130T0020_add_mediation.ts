import { migration, rowPolicies } from '@madang/subgraph-kit';

const STAFF = "(select actor_is('OFFICER', 'LEAD'))";

const STEPS = `('open', 'assign', 'reassign', 'nameRespondent', 'notifyReceipt', 'confirmReceipt', 'reportSelfRemedy',
  'passSelfResolution', 'beginFactFinding', 'requestOpinions', 'giveOpinion', 'passOpinions', 'recommendSettlement',
  'answerRecommendation', 'passRecommendation', 'draftAgreement', 'signAgreement', 'sealAgreement', 'rejectAgreement',
  'passSignatures', 'recordAgreement', 'transferToMediation', 'concludeMediation', 'withdrawMediation', 'close', 'withdraw')`;

/** Mediations with the committee and its sessions (K15; 소비자기본법 60 to 67조). */
export const addMediation = migration(
  'Migration20261130T0020_add_mediation',
  `create table committee_member (
    id uuid primary key,
    name text not null,
    field text not null check (field in ('CONSUMER', 'BUSINESS', 'LAW', 'EXPERT')),
    conflicts_with text[] not null,
    active boolean not null
  )`,
  `create table committee_session (
    id uuid primary key,
    held_at timestamptz(3) not null,
    place text not null,
    members text[] not null,
    minutes text,
    called_at timestamptz(3) not null
  )`,
  'create index committee_session_held_index on committee_session (held_at desc, id desc)',
  `create table mediation (
    id uuid primary key,
    case_id uuid not null references dispute_case constraint mediation_case_unique unique,
    state text not null check (state in ('RECEIVED', 'ON_AGENDA', 'DECIDED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    session_id uuid references committee_session,
    paper text,
    decision text,
    reasons text,
    applicant_accepted_at timestamptz(3),
    respondent_accepted_at timestamptz(3),
    refusal_reason text,
    opened_at timestamptz(3) not null,
    decided_at timestamptz(3),
    ended_at timestamptz(3),
    check ((state in ('DECIDED', 'ACCEPTED', 'REFUSED')) = (decided_at is not null)),
    check ((state in ('ACCEPTED', 'REFUSED', 'WITHDRAWN')) = (ended_at is not null))
  )`,
  'create index mediation_state_index on mediation (state, opened_at desc, id desc)',
  'create index mediation_session_index on mediation (session_id) where session_id is not null',
  `alter table case_step drop constraint case_step_step_check,
    add constraint case_step_step_check check (step in ${STEPS})`,
  `alter table case_offer drop constraint case_offer_kind_check,
    add constraint case_offer_kind_check check (kind in ('RECOMMENDATION', 'AGREEMENT', 'DECISION'))`,
  ...rowPolicies('committee_member', { own: STAFF, write: STAFF, wide: 'true' }),
  ...rowPolicies('committee_session', { own: STAFF, write: STAFF, wide: 'true' }),
  ...rowPolicies('mediation', { own: 'exists (select from dispute_case where id = mediation.case_id)' }),
);
