import { followCustomer, migration } from '@madang/subgraph-kit';

/** Posts and reports go with their customer when the call center merges two, and come back. */
export const followCustomers = migration(
  'Migration20261129T1020_follow_customers',
  ...followCustomer('post', 'poster_customer_id'),
  ...followCustomer('infringement_report', 'claimant_customer_id'),
);
