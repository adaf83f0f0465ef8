import { followCustomer, migration, rowPolicies } from '@madang/subgraph-kit';

const DESK = "(select actor_is('AGENT')) or (select actor_is('SENIOR'))";

/** Customers who are one are merged and parted again (part 8 of the desk); their tickets, calls and drafts go with them. */
export const addCustomerMerge = migration(
  'Migration20261129T1020_add_customer_merge',
  `alter table customer add column merged_into_id uuid
     constraint customer_merged_into_other check (merged_into_id <> id) references customer on delete set null`,
  'create index customer_merged_into_index on customer (merged_into_id) where merged_into_id is not null',
  'create sequence customer_merge_place',
  `create table customer_merge (
    id uuid primary key,
    place integer not null constraint customer_merge_place_unique unique,
    kept_id uuid not null references customer on delete cascade,
    merged_id uuid not null references customer on delete cascade,
    reason text not null check (length(reason) between 1 and 500),
    merged_at timestamptz(3) not null,
    merged_by_id uuid not null,
    merged_by_name text not null,
    parted_at timestamptz(3),
    parted_by_id uuid,
    parted_by_name text,
    parted_reason text check (length(parted_reason) between 1 and 500),
    check (merged_id <> kept_id),
    check ((parted_at is null) = (parted_by_id is null and parted_by_name is null and parted_reason is null))
  )`,
  'create unique index customer_merge_open_unique on customer_merge (merged_id) where parted_at is null',
  'create index customer_merge_kept_index on customer_merge (kept_id)',
  'create index customer_merge_merged_index on customer_merge (merged_id)',
  ...rowPolicies('customer_merge', { own: null, wide: DESK, write: "(select actor_is('SENIOR'))" }),
  ...followCustomer('ticket', 'customer_id'),
  ...followCustomer('call', 'customer_id'),
  ...followCustomer('ticket_draft', 'customer_id'),
  // A merge and what it moves are one act of who leads the desk.
  'grant execute on function hear_of_merge(jsonb) to madang_wide',
);
