import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Permissions that marketplaces gave, and how many calls they were asked lately; nobody's to read (contract 2.1). */
export const addConnector = migration(
  'Migration20261128T0230_add_connector',
  `create table channel_authorization (
    id uuid primary key references storefront_connection,
    access_token bytea,
    refresh_token bytea,
    personal_index text[] not null,
    access_expires_at timestamptz(3),
    refresh_expires_at timestamptz(3),
    lost_at timestamptz(3),
    asked_state text,
    changed_at timestamptz(3) not null
  )`,
  `create table channel_budget (
    id uuid primary key references storefront_connection,
    level double precision not null,
    counted_at timestamptz(3) not null,
    blocked_until timestamptz(3)
  )`,
  ...rowPolicies('channel_authorization', { own: null, wide: 'false' }),
  ...rowPolicies('channel_budget', { own: null, wide: 'false' }),
);
