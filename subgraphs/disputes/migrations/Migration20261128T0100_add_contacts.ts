import { migration } from '@madang/subgraph-kit';

/** Where notices to the parties go (K13), sealed; what was there before has none. */
export const addContacts = migration(
  'Migration20261128T0100_add_contacts',
  `alter table dispute_case add column applicant_phone bytea, add column applicant_email bytea,
     add column applicant_address bytea`,
  `alter table business add column email bytea, add column phone bytea, add column address bytea,
     add column personal_index text[] not null default '{}'`,
  'alter table business alter column personal_index drop default',
  'create index business_personal_index on business using gin (personal_index)',
);
