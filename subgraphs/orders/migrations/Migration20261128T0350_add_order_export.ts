import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Exports of the order desk: who asked, how far they are, and until when the file may be taken. */
export const addOrderExport = migration(
  'Migration20261128T0350_add_order_export',
  `create table order_export (
    id uuid primary key,
    account_id uuid not null,
    format text not null check (format in ('CSV', 'XLSX')),
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'EXPIRED')),
    columns text[] not null,
    language text not null check (language in ('ko', 'en')),
    is_unmasked boolean not null,
    question bytea not null,
    personal_index text[] not null,
    rows_written integer not null default 0,
    rows_total integer,
    is_cut_off boolean not null default false,
    bytes bigint not null default '0',
    requested_at timestamptz(3) not null,
    expires_at timestamptz(3),
    check ((state = 'DONE') <= (expires_at is not null)),
    check (state in ('WAITING', 'RUNNING') or question = '')
  )`,
  'create index order_export_account_index on order_export (account_id, requested_at desc, id desc)',
  "create index order_export_expiry_index on order_export (expires_at) where state = 'DONE'",
  ...rowPolicies('order_export', {
    own: 'account_id = (select actor_id())',
    wide: 'account_id = (select actor_id())',
  }),
);
