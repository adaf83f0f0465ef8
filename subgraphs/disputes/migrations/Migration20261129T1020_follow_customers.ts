import { followCustomer, migration } from '@madang/subgraph-kit';

/** Cases go with their applicant when the call center merges two customers, and come back. */
export const followCustomers = migration(
  'Migration20261129T1020_follow_customers',
  ...followCustomer('dispute_case', 'customer_id'),
);
