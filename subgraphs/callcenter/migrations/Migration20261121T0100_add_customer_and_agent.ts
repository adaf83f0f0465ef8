import { migration } from '@madang/subgraph-kit';

/** Customers, found by number, name and phone; agents. */
export const addCustomerAndAgent = migration(
  'Migration20261121T0100_add_customer_and_agent',
  `create table customer (
    id uuid primary key,
    number text not null constraint customer_number_unique unique,
    name text not null,
    grade text,
    mobile text check (mobile ~ '^[0-9]+$'),
    phone text check (phone ~ '^[0-9]+$'),
    joined_on date,
    last_purchased_on date
  )`,
  'create index customer_name_index on customer (name text_pattern_ops, id)',
  'create index customer_mobile_index on customer (mobile)',
  'create index customer_phone_index on customer (phone)',
  'create index customer_mobile_tail_index on customer (right(mobile, 4))',
  'create index customer_phone_tail_index on customer (right(phone, 4))',
  `create table agent (
    id uuid primary key,
    name text not null,
    extension text
  )`,
);
