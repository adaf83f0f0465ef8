import { migration } from '@madang/subgraph-kit';

/** Names and phones of parties are sealed like all personal columns; access handed out before is handed out anew. */
export const sealAccess = migration(
  'Migration20261122T0410_seal_access',
  'delete from case_login',
  'delete from case_access',
  ...['case_access', 'case_login'].map(
    (table) => `alter table ${table}
      alter column person_name type bytea using null,
      alter column phone_number type bytea using null,
      add column personal_index text[] not null`,
  ),
);
