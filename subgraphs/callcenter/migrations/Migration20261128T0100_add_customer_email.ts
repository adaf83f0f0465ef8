import { migration } from '@madang/subgraph-kit';

/** Address of mail of a customer, sealed; messages about a ticket go there. */
export const addCustomerEmail = migration(
  'Migration20261128T0100_add_customer_email',
  'alter table customer add column email bytea',
);
