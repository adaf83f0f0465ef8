import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from '../walls/row-policies.ts';

const ADMIN_ONLY = "(select actor_is('ADMIN'))";

class AddAudit extends Migration {
  override up(): void {
    this.addSql(`create table audit_entry (
      id uuid primary key,
      act text not null,
      subject_type text not null,
      subject_id text not null,
      actor_id uuid,
      actor_account text,
      data jsonb not null,
      occurred_at timestamptz(3) not null,
      digest text not null check (digest ~ '^[0-9a-f]{64}$')
    )`);
    this.addSql('create index audit_entry_time_index on audit_entry (occurred_at desc, id desc)');
    this.addSql('create index audit_entry_subject_index on audit_entry (subject_id, occurred_at desc, id desc)');
    this.addSql('create index audit_entry_actor_index on audit_entry (actor_account, occurred_at desc, id desc)');
    this.addSql(`create table audit_seal (
      seq bigint primary key check (seq > 0),
      entry_id uuid not null constraint audit_seal_entry_id_unique unique,
      previous text not null check (previous ~ '^[0-9a-f]{64}$'),
      hash text not null check (hash ~ '^[0-9a-f]{64}$')
    )`);
    this.addSql(`create table audit_waiting (
      place bigint generated always as identity primary key,
      entry_id uuid not null constraint audit_waiting_entry_id_unique unique
    )`);
    this.#letNothingLeave();
    this.#queueEntries();
    // An act of nobody is one of the slice itself.
    const write = 'actor_id = (select actor_id())';
    for (const sql of rowPolicies('audit_entry', { own: ADMIN_ONLY, write, wide: ADMIN_ONLY, onlyAdded: true }))
      this.addSql(sql);
    for (const table of ['audit_seal', 'audit_waiting']) {
      for (const sql of rowPolicies(table, { own: ADMIN_ONLY, write: 'false', wide: ADMIN_ONLY })) this.addSql(sql);
    }
  }

  /** Triggers hold for the owner of the tables and for replicated writes too. */
  #letNothingLeave(): void {
    this.addSql(`create function audit_refuse() returns trigger language plpgsql as $body$
      begin
        raise exception 'the audit chain only grows: no % on %', lower(tg_op), tg_table_name using errcode = 'MD001';
      end $body$`);
    for (const table of ['audit_entry', 'audit_seal']) {
      this.addSql(`create trigger ${table}_keeps_rows before update or delete on ${table}
        for each row execute function audit_refuse()`);
      this.addSql(`create trigger ${table}_keeps_all before truncate on ${table}
        for each statement execute function audit_refuse()`);
      this.addSql(`alter table ${table} enable always trigger ${table}_keeps_rows`);
      this.addSql(`alter table ${table} enable always trigger ${table}_keeps_all`);
    }
  }

  #queueEntries(): void {
    this.addSql(`create function audit_await() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
      begin
        insert into public.audit_waiting (entry_id) values (new.id);
        return null;
      end $body$`);
    this.addSql('revoke all on function audit_await from public');
    this.addSql(
      'create trigger audit_entry_waits after insert on audit_entry for each row execute function audit_await()',
    );
    this.addSql('alter table audit_entry enable always trigger audit_entry_waits');
  }
}

/** Tables of the audit chain: what was done, the chain over it, and what waits to be taken into the chain. */
export const auditMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261122T0320_add_audit', class: AddAudit },
];
