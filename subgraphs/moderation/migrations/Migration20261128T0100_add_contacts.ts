import { migration } from '@madang/subgraph-kit';

/** Where messages to claimants and posters go (R5), sealed; what was there before has none. */
export const addContacts = migration(
  'Migration20261128T0100_add_contacts',
  'alter table infringement_report add column claimant_email bytea, add column claimant_phone bytea',
  'alter table post add column poster_email bytea',
);
