import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from '../walls/row-policies.ts';

const OVERSEERS = "actor_is('LEAD', 'ADMIN')";

const TABLES = [
  `create table data_key (
    id integer generated always as identity primary key,
    wrapped bytea,
    wrapped_index bytea,
    created_at timestamptz(3) not null default now(),
    retired_at timestamptz(3),
    destroyed_at timestamptz(3),
    check ((destroyed_at is null) = (wrapped is not null and wrapped_index is not null)),
    check (destroyed_at is null or retired_at is not null)
  )`,
  'create unique index data_key_current on data_key ((true)) where retired_at is null',
  `create table access_log (
    id uuid primary key,
    at timestamptz(3) not null,
    account_id text not null,
    account_name text not null,
    account_login text not null,
    address text,
    subject_type text not null,
    subject_id text not null,
    act text not null check (act in ('READ', 'REVEAL', 'SEARCH', 'EXPORT', 'DOWNLOAD')),
    fields text[] not null,
    reason text check (act not in ('REVEAL', 'EXPORT') or length(trim(reason)) >= 5),
    request_id uuid not null
  )`,
  'create index access_log_at_index on access_log (at desc, id desc)',
  'create index access_log_account_index on access_log (account_id, at desc, id desc)',
  'create index access_log_login_index on access_log (account_login, at desc, id desc)',
  'create index access_log_subject_index on access_log (subject_id, at desc, id desc)',
  `create table retention_rule (
    code text not null,
    effective_from date not null,
    period interval not null,
    source text not null,
    primary key (code, effective_from)
  )`,
  `insert into retention_rule (code, effective_from, period, source) values
    ('ADVERTISING', '2002-07-01', '6 months', '전자상거래법 시행령 제6조 제1항 제1호'),
    ('CONTRACT', '2002-07-01', '5 years', '전자상거래법 시행령 제6조 제1항 제2호'),
    ('PAYMENT', '2002-07-01', '5 years', '전자상거래법 시행령 제6조 제1항 제3호'),
    ('COMPLAINT', '2002-07-01', '3 years', '전자상거래법 시행령 제6조 제1항 제4호'),
    ('ACCESS_LOG', '2021-09-15', '2 years', '개인정보의 안전성 확보조치 기준 제8조'),
    ('CONNECTION_LOG', '2005-08-30', '3 months', '통신비밀보호법 시행령 제41조'),
    ('DELIVERED_EVENT', '2026-01-01', '1 month', 'ADR 0013')`,
  `create table legal_hold (
    id uuid primary key,
    subject_type text not null,
    subject_id text not null,
    reason text not null check (length(trim(reason)) >= 5),
    placed_by_id text not null,
    placed_by_name text not null,
    placed_at timestamptz(3) not null,
    lifted_reason text check (length(trim(lifted_reason)) >= 5),
    lifted_by_id text,
    lifted_by_name text,
    lifted_at timestamptz(3),
    check ((lifted_at is null) = (lifted_by_id is null) and (lifted_at is null) = (lifted_reason is null))
  )`,
  'create unique index legal_hold_subject on legal_hold (subject_type, subject_id) where lifted_at is null',
  'create index legal_hold_placed_index on legal_hold (placed_at desc, id desc)',
  `create table destruction_record (
    id uuid primary key,
    rule text not null,
    subject_type text not null,
    table_name text not null,
    subject_ids text[] not null,
    subject_count integer not null check (subject_count = cardinality(subject_ids)),
    ids_hash text not null,
    at timestamptz(3) not null
  )`,
  'create index destruction_record_at_index on destruction_record (at desc, id desc)',
];

/** An access stays as it was written; one that is two years old may go, by the clock of the database alone. */
const APPEND_ONLY = [
  `create function refuse_change_of_log() returns trigger language plpgsql as $body$
    begin
      if tg_op = 'DELETE' and tg_table_name = 'access_log' then
        if old.at < now() - interval '2 years' then return old; end if;
      end if;
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $body$`,
  ...['access_log', 'destruction_record'].flatMap((table) => [
    `create trigger ${table}_append_only before update or delete on ${table}
       for each row execute function refuse_change_of_log()`,
    `create trigger ${table}_no_truncate before truncate on ${table}
       for each statement execute function refuse_change_of_log()`,
  ]),
];

const POLICIES = [
  ...rowPolicies('data_key', { own: null, wide: 'false' }),
  ...rowPolicies('access_log', {
    own: "actor_is('ADMIN')",
    wide: "actor_is('ADMIN')",
    write: "account_id = actor() ->> 'id'",
    onlyAdded: true,
  }),
  ...rowPolicies('retention_rule', { own: OVERSEERS, wide: OVERSEERS, write: 'false' }),
  ...rowPolicies('legal_hold', { own: OVERSEERS, wide: OVERSEERS, write: OVERSEERS }),
  ...rowPolicies('destruction_record', { own: OVERSEERS, wide: OVERSEERS, write: 'false' }),
];

class AddPrivacy extends Migration {
  override up(): void {
    for (const statement of [...TABLES, ...APPEND_ONLY, ...POLICIES]) this.addSql(statement);
  }
}

/** Tables of personal data that every slice has: keys, access log, retention, holds, destruction. */
export const privacyMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261122T0320_add_privacy', class: AddPrivacy },
];
