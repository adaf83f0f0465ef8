import { migration, rowPolicies } from '@madang/subgraph-kit';

const HEADQUARTERS = "(select actor_is('HEADQUARTERS', 'ADMIN'))";

/** Payout files: what is paid of which settlements, once each, and who has taken a file out. */
export const addPayout = migration(
  'Migration20261128T0440_add_payout',
  'create sequence payout_number',
  `create table payout_file (
    id uuid primary key,
    number text not null,
    settlement_count integer not null check (settlement_count > 0),
    total bigint not null check (total > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    personal_index text[] not null,
    approval_id uuid not null,
    maker_name text not null,
    made_at timestamptz(3) not null,
    paid_at timestamptz(3),
    constraint payout_file_number_unique unique (number),
    constraint payout_file_approval_unique unique (approval_id)
  )`,
  'create index payout_file_made_index on payout_file (made_at desc, id desc)',
  // No settlement stands in two files.
  `create table payout_item (
    settlement_id uuid primary key references settlement,
    payout_file_id uuid not null references payout_file,
    amount bigint not null check (amount > 0)
  )`,
  'create index payout_item_file_index on payout_item (payout_file_id)',
  `create table payout_download (
    payout_file_id uuid not null references payout_file,
    role text not null check (role in ('HEADQUARTERS', 'ADMIN')),
    account_id uuid not null,
    account_name text not null,
    taken_at timestamptz(3) not null,
    primary key (payout_file_id, role)
  )`,
  `create function keep_payout_file() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and old.paid_at is null and (to_jsonb(old) - 'paid_at') = (to_jsonb(new) - 'paid_at')
      then return new; end if;
    raise exception 'a payout file never changes, and is paid once';
  end $$`,
  'create trigger payout_file_kept before update or delete on payout_file for each row execute function keep_payout_file()',
  ...rowPolicies('payout_file', { own: null, wide: HEADQUARTERS }),
  ...rowPolicies('payout_item', { own: null, wide: HEADQUARTERS, onlyAdded: true }),
  ...rowPolicies('payout_download', { own: null, wide: HEADQUARTERS, onlyAdded: true }),
);
