import { migration } from '@madang/subgraph-kit';

/** Who collects from a connection now, and until when nobody else may. */
export const leaseCollection = migration(
  'Migration20261128T0232_lease_collection',
  `alter table collection_state add column lease_id uuid, add column leased_until timestamptz(3)`,
  ...['collection_state', 'collection_run'].map(
    (table) => `alter table ${table} add constraint ${table}_error_code_check
      check (error_code in ('AWAY', 'LIMITED', 'AUTHORIZATION_LOST', 'REFUSED', 'UNCLEAR', 'FAULT'))`,
  ),
);
