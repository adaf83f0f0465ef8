import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Tokens of couriers and what each was asked to carry, written before it is asked; people see neither. */
export const addCourier = migration(
  'Migration20261128T0200_add_courier',
  `create table courier_token (
    id uuid primary key,
    account text not null constraint courier_token_account_unique unique,
    token bytea,
    personal_index text[] not null,
    expires_at timestamptz(3),
    asked_at timestamptz(3) not null,
    check ((token is null) = (expires_at is null))
  )`,
  `create table courier_booking (
    reference text primary key check (reference ~ '^[A-Za-z0-9_-]{1,50}$'),
    kind text not null check (kind in ('OUTBOUND', 'PICKUP')),
    day text not null check (day ~ '^[0-9]{8}$'),
    tracking_number text check (tracking_number ~ '^[0-9A-Z]+$'),
    asked_at timestamptz(3) not null,
    booked_at timestamptz(3),
    cancelled_at timestamptz(3)
  )`,
  ...rowPolicies('courier_token', { own: null, wide: 'false' }),
  ...rowPolicies('courier_booking', { own: null, wide: 'false' }),
);
