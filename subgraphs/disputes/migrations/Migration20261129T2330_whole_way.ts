import { migration } from '@madang/subgraph-kit';

const STATES = `('RECEIVED', 'ASSIGNED', 'NOTIFIED', 'SELF_RESOLUTION', 'FACT_FINDING', 'OPINIONS', 'RECOMMENDATION', 'UNSIGNED', 'SIGNED',
  'MEDIATION', 'CLOSED', 'WITHDRAWN')`;

const STEPS = `('open', 'assign', 'reassign', 'nameRespondent', 'notifyReceipt', 'confirmReceipt', 'reportSelfRemedy',
  'passSelfResolution', 'beginFactFinding', 'requestOpinions', 'giveOpinion', 'passOpinions', 'recommendSettlement',
  'answerRecommendation', 'passRecommendation', 'draftAgreement', 'signAgreement', 'sealAgreement', 'rejectAgreement',
  'passSignatures', 'recordAgreement', 'transferToMediation', 'concludeMediation', 'close', 'withdraw')`;

/** The whole way of a case (K1, K9, K10): who is silent, who has stated, answered and signed stands in the case. */
export const wholeWay = migration(
  'Migration20261129T2330_whole_way',
  'alter table dispute_case drop constraint dispute_case_state_check, drop constraint dispute_case_check',
  'alter table dispute_case drop constraint dispute_case_result_check',
  `alter table case_step drop constraint case_step_from_state_check, drop constraint case_step_to_state_check,
    drop constraint case_step_step_check`,
  "update dispute_case set state = 'SIGNED' where state = 'AGREEMENT'",
  "update dispute_case set state = 'ASSIGNED' where state = 'RECEIVED' and officer_id is not null",
  "update dispute_case set state = 'NOTIFIED' where state = 'SELF_RESOLUTION' and receipt_confirmed_at is null",
  "update case_step set from_state = 'SIGNED' where from_state = 'AGREEMENT'",
  "update case_step set to_state = 'SIGNED' where to_state = 'AGREEMENT'",
  `alter table dispute_case
    add constraint dispute_case_state_check check (state in ${STATES}),
    add constraint dispute_case_notified_check check (state in ('RECEIVED', 'ASSIGNED', 'WITHDRAWN')
      or (respondent_id is not null and receipt_notified_at is not null)),
    add constraint dispute_case_result_check
      check (result in ('SETTLED', 'NOT_SETTLED', 'INFORMATION_GIVEN', 'NOT_POSSIBLE', 'MEDIATED', 'NOT_MEDIATED')),
    add column applicant_stated_at timestamptz(3),
    add column respondent_stated_at timestamptz(3),
    add column opinions_passed_at timestamptz(3),
    add column recommendation_round integer not null default 0,
    add column applicant_answer text check (applicant_answer in ('AGREED', 'DISAGREED')),
    add column respondent_answer text check (respondent_answer in ('AGREED', 'DISAGREED')),
    add column recommendation_passed_at timestamptz(3),
    add column applicant_signed_at timestamptz(3),
    add column respondent_signed_at timestamptz(3),
    add column terms_open integer not null default 0 check (terms_open >= 0)`,
  'update dispute_case set recommendation_round = 1 where recommendation is not null',
  `alter table case_step
    add constraint case_step_from_state_check check (from_state in ${STATES}),
    add constraint case_step_to_state_check check (to_state in ${STATES}),
    add constraint case_step_step_check check (step in ${STEPS})`,
);
