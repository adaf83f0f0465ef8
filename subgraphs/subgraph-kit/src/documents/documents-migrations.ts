import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from '../walls/row-policies.ts';

const OVERSEERS = "(select actor_is('LEAD', 'ADMIN'))";

const TABLES = [
  `create table issued_document (
    id uuid primary key,
    number text not null constraint issued_document_number_unique unique check (number ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    kind text not null,
    title text not null,
    language text not null check (language in ('ko', 'en')),
    version int not null check (version > 0),
    subject_type text not null,
    subject_id uuid not null,
    subject_label text not null,
    audience text[] not null,
    state text not null check (state in ('ORDERED', 'ISSUED', 'SUPERSEDED', 'REVOKED')),
    problem text check (problem in ('CERTIFICATE_EXPIRED', 'PRINTING_FAILED', 'REGISTER_AWAY')),
    body bytea not null,
    parties bytea not null,
    revocation_reason bytea,
    personal_index text[] not null,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    size int,
    pages int,
    ordered_at timestamptz(3) not null,
    issued_at timestamptz(3),
    issuer_id uuid,
    issuer_name text not null,
    corrects uuid references issued_document constraint issued_document_corrects_unique unique,
    revoked_at timestamptz(3),
    check (state = 'ORDERED' or sha256 is not null),
    check ((sha256 is null) = (issued_at is null) and (sha256 is null) = (size is null) and (sha256 is null) = (pages is null)),
    check ((state = 'REVOKED') = (revoked_at is not null) and (state = 'REVOKED') = (revocation_reason is not null)),
    check ((version = 1) = (corrects is null)),
    check (state = 'ORDERED' or problem is null)
  )`,
  'create index issued_document_subject_index on issued_document (subject_id, ordered_at, id)',
  'create index issued_document_ordered_index on issued_document (ordered_at desc, id desc)',
  "create index issued_document_waiting_index on issued_document (ordered_at) where state = 'ORDERED'",
  `create table document_reading (
    id uuid primary key,
    document_id uuid not null references issued_document,
    side text not null,
    at timestamptz(3) not null,
    constraint document_reading_side_unique unique (document_id, side)
  )`,
  `create table document_draft (
    id uuid primary key,
    sealed bytea not null,
    expires_at timestamptz(3) not null
  )`,
  'create index document_draft_expires_index on document_draft (expires_at)',
];

/**
 * What is issued is issued: only its state goes on, and what is sealed may be sealed anew under another key. It goes with its
 * subject when the law says so, by the job of retention; people have no right to delete anything.
 */
const GUARDS = [
  `create function guard_issued_document() returns trigger language plpgsql as $body$
    begin
      if tg_op = 'DELETE' then
        if coalesce(current_setting('madang.retention', true), '') = 'destroys' then return old; end if;
        raise exception 'documents stay' using errcode = 'restrict_violation';
      end if;
      if (new.id, new.number, new.kind, new.title, new.language, new.version, new.subject_type, new.subject_id,
          new.subject_label, new.audience, new.ordered_at, new.issuer_id, new.issuer_name, new.corrects)
        is distinct from (old.id, old.number, old.kind, old.title, old.language, old.version, old.subject_type,
          old.subject_id, old.subject_label, old.audience, old.ordered_at, old.issuer_id, old.issuer_name, old.corrects)
        or (old.sha256 is not null and (new.sha256, new.size, new.pages, new.issued_at)
          is distinct from (old.sha256, old.size, old.pages, old.issued_at))
        or (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)
        or (old.revocation_reason is not null and new.revocation_reason is null) then
        raise exception 'a document stays as it was issued' using errcode = 'restrict_violation';
      end if;
      if new.state <> old.state and (old.state, new.state) not in
        (('ORDERED', 'ISSUED'), ('ISSUED', 'SUPERSEDED'), ('ISSUED', 'REVOKED'), ('SUPERSEDED', 'REVOKED')) then
        raise exception 'a document does not go from % to %', old.state, new.state using errcode = 'restrict_violation';
      end if;
      return new;
    end $body$`,
  `create trigger issued_document_stays before update or delete on issued_document
    for each row execute function guard_issued_document()`,
  `create function refuse_change_of_reading() returns trigger language plpgsql as $body$
    begin
      if tg_op = 'DELETE' and coalesce(current_setting('madang.retention', true), '') = 'destroys' then return old; end if;
      raise exception 'a reading stays as it was noted' using errcode = 'restrict_violation';
    end $body$`,
  `create trigger document_reading_stays before update or delete on document_reading
    for each row execute function refuse_change_of_reading()`,
];

/** The store holds documents beside files; an object belongs to one of either. */
const OBJECTS = [
  'alter table file_object drop constraint file_object_file_id_fkey',
  'alter table file_object drop constraint file_object_role_check',
  `alter table file_object add constraint file_object_role_check
    check (role in ('RECEIVED', 'RELEASED', 'THUMBNAIL', 'DOCUMENT'))`,
  `create function guard_file_object() returns trigger language plpgsql as $body$
    begin
      if new.role = 'DOCUMENT' and exists (select from issued_document where id = new.file_id)
        or new.role <> 'DOCUMENT' and exists (select from stored_file where id = new.file_id) then return new; end if;
      raise exception 'an object of nothing' using errcode = 'foreign_key_violation';
    end $body$`,
  `create trigger file_object_belongs before insert or update of file_id, role on file_object
    for each row execute function guard_file_object()`,
  `create function guard_stored_file() returns trigger language plpgsql as $body$
    begin
      if exists (select from file_object where file_id = old.id) then
        raise exception 'a file with objects stays' using errcode = 'foreign_key_violation';
      end if;
      return old;
    end $body$`,
  'create trigger stored_file_stays before delete on stored_file for each row execute function guard_stored_file()',
];

/** A slice says by `documentRules` who reads what was issued; acts of anybody order, two people revoke. */
const POLICIES = [
  ...rowPolicies('issued_document', { own: null, write: "state = 'ORDERED'" }),
  ...['madang_app', 'madang_wide'].flatMap((role) => [
    `drop policy ${role}_update on issued_document`,
    `create policy ${role}_update on issued_document for update to ${role} using (${OVERSEERS}) with check (${OVERSEERS})`,
  ]),
  'drop policy madang_wide_insert on issued_document',
  "create policy madang_wide_insert on issued_document for insert to madang_wide with check (state = 'ORDERED')",
  ...rowPolicies('document_reading', { own: null, write: 'false', wide: 'true', onlyAdded: true }),
  ...rowPolicies('document_draft', { own: null, write: 'false', wide: 'false' }),
];

class AddDocuments extends Migration {
  override up(): void {
    for (const sql of [...TABLES, ...GUARDS, ...OBJECTS, ...POLICIES]) this.addSql(sql);
  }
}

/**
 * Who decides on a revocation reads its document, whatever subject it is about and in whose team they decide: the rules of
 * requests say who that is.
 */
const READ_TO_DECIDE = `create policy madang_app_decider on issued_document for select to madang_app using (
  (select actor_is('LEAD'))
  and exists (select from approval_request r where r.kind = 'DOCUMENT_REVOCATION' and r.subject_id = issued_document.id))`;

class LetDecidersRead extends Migration {
  override up(): void {
    this.addSql(READ_TO_DECIDE);
  }
}

/** The register is told of a revocation until it has heard, however long it is away. */
const TELL_UNTIL_TOLD = [
  'alter table issued_document add column revocation_told_at timestamptz(3)',
  `create index issued_document_untold_index on issued_document (revoked_at)
    where state = 'REVOKED' and revocation_told_at is null`,
];

class NoteWhatIsTold extends Migration {
  override up(): void {
    for (const sql of TELL_UNTIL_TOLD) this.addSql(sql);
  }
}

/** Tables of documents, for every slice. */
export const documentsMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261128T0410_add_documents', class: AddDocuments },
  { name: 'Migration20261128T1500_let_deciders_read', class: LetDecidersRead },
  { name: 'Migration20261128T1520_note_what_is_told', class: NoteWhatIsTold },
];

/**
 * Statements for the migration of a slice that say which documents an actor without a wide role reads: once they are
 * issued, e.g. `subject_id = (select actor_case()) and (select actor_case_side()) = any (audience)`; and `staff` from their
 * order on.
 */
export function documentRules(own: string, staff = 'false'): string[] {
  return [`alter policy madang_app_select on issued_document using ((state <> 'ORDERED' and (${own})) or (${staff}))`];
}
