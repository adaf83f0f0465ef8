import { migration, rowPolicies } from '@madang/subgraph-kit';

const STEPS = `('open', 'assign', 'reassign', 'recuse', 'nameRespondent', 'notifyReceipt', 'confirmReceipt', 'reportSelfRemedy',
  'passSelfResolution', 'beginFactFinding', 'requestOpinions', 'giveOpinion', 'passOpinions', 'recommendSettlement',
  'answerRecommendation', 'passRecommendation', 'draftAgreement', 'signAgreement', 'sealAgreement', 'rejectAgreement',
  'passSignatures', 'recordAgreement', 'transferToMediation', 'concludeMediation', 'withdrawMediation', 'close', 'withdraw')`;

/** Officers who have to do with a business do not lead cases against it (제척·회피). */
export const addOfficerConflict = migration(
  'Migration20261130T2120_add_officer_conflict',
  'alter table dispute_case add column officer_conflict boolean not null default false',
  `create table officer_conflict (
    officer_id uuid not null references officer,
    business_id uuid not null references business,
    reason text not null check (length(reason) between 1 and 2000),
    declared_at timestamptz(3) not null,
    ended_at timestamptz(3),
    primary key (officer_id, business_id)
  )`,
  ...rowPolicies('officer_conflict', {
    own: `officer_id = (select actor_id()) or ((select actor_is('LEAD')) and exists (select from officer where id = officer_id))`,
    wide: 'false',
  }),
  `alter table case_step drop constraint case_step_step_check, add constraint case_step_step_check check (step in ${STEPS})`,
);
