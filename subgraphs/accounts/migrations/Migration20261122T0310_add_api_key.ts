import { migration } from '@madang/subgraph-kit';

/** Keys of programs with the hashes of their secrets: two while one takes over from the other. */
export const addApiKey = migration(
  'Migration20261122T0310_add_api_key',
  `create table api_key (
    id uuid primary key,
    public_id text not null constraint api_key_public_id_unique unique check (public_id ~ '^[0-9A-Za-z]{12}$'),
    kind text not null check (kind in ('LIVE', 'TEST')),
    name text not null,
    business_id uuid,
    scopes text[] not null check (cardinality(scopes) > 0),
    expires_at timestamptz(3) not null,
    created_at timestamptz(3) not null,
    created_by_id uuid not null,
    created_by_name text not null,
    last_used_at timestamptz(3),
    revoked_at timestamptz(3),
    revoked_by_name text,
    check ((revoked_at is null) = (revoked_by_name is null)),
    check (expires_at > created_at)
  )`,
  'create index api_key_business_index on api_key (business_id, created_at desc, id desc)',
  'create index api_key_created_index on api_key (created_at desc, id desc)',
  `create table api_key_secret (
    id uuid primary key,
    key_id uuid not null references api_key,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    created_at timestamptz(3) not null,
    valid_until timestamptz(3)
  )`,
  'create index api_key_secret_key_index on api_key_secret (key_id)',
);
