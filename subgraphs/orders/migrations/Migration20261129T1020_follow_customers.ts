import { followCustomer, migration } from '@madang/subgraph-kit';

/** Orders and questions go with their customer when the call center merges two, and come back. */
export const followCustomers = migration(
  'Migration20261129T1020_follow_customers',
  'create index storefront_question_customer_index on storefront_question (customer_id) where customer_id is not null',
  ...followCustomer('sales_order', 'customer_id'),
  ...followCustomer('storefront_question', 'customer_id'),
);
