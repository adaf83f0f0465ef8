import { migration } from '@madang/subgraph-kit';

/** What programs and people asked of the graph, by the hour, and the batches that were counted already. */
export const addUsage = migration(
  'Migration20261122T0320_add_usage',
  `create table api_usage (
    id uuid primary key,
    hour timestamptz(3) not null,
    actor_id uuid not null,
    key_id uuid,
    business_id uuid,
    requests bigint not null check (requests >= 0),
    points bigint not null check (points >= 0),
    refused bigint not null check (refused >= 0),
    errors bigint not null check (errors >= 0),
    constraint api_usage_place_unique unique nulls not distinct (hour, actor_id, key_id)
  )`,
  'create index api_usage_business_index on api_usage (business_id, hour)',
  'create index api_usage_key_index on api_usage (key_id, hour)',
  `create table api_usage_batch (
    id uuid primary key,
    taken_at timestamptz(3) not null
  )`,
  'create index api_usage_batch_taken_index on api_usage_batch (taken_at)',
);
