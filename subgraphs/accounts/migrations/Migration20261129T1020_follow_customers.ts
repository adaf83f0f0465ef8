import { followCustomer, migration } from '@madang/subgraph-kit';

/** The sign-ins of a customer lead to the one who is kept when the call center merges two, and part again. */
export const followCustomers = migration(
  'Migration20261129T1020_follow_customers',
  'create index person_customer_index on person (customer_id) where customer_id is not null',
  ...followCustomer('person', 'customer_id'),
);
