import { migration } from '@madang/subgraph-kit';

/** Number of a customer as a member of the mall (MID of document 002, E2), sealed. */
export const addCustomerMid = migration(
  'Migration20261129T0110_add_customer_mid',
  'alter table customer add column mid bytea',
);
