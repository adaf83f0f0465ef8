import { sealingMigration } from '@madang/subgraph-kit';

/** Names of applicants are sealed, found by a blind index, and lie nowhere in clear any more, nor in the history (ADR 0013). */
export const sealApplicant = sealingMigration('Migration20261122T0400_seal_applicant', {
  before: [
    'alter table case_step alter column actor_name drop not null',
    `update case_step set actor_name = null from dispute_case
       where dispute_case.id = case_id and actor_name = applicant_name`,
    `alter table dispute_case add column applicant_name_sealed bytea,
       add column personal_index text[] not null default '{}'`,
  ],
  seal: { table: 'dispute_case', kinds: { applicantName: 'NAME' } },
  after: [
    'alter table dispute_case drop column applicant_name',
    'alter table dispute_case rename column applicant_name_sealed to applicant_name',
    'alter table dispute_case alter column applicant_name set not null, alter column personal_index drop default',
    'create index dispute_case_personal_index on dispute_case using gin (personal_index)',
  ],
});
