import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from '../walls/row-policies.ts';

const REFUSALS =
  "('EMPTY', 'KIND_NOT_ALLOWED', 'ARCHIVE', 'MALWARE', 'IMAGE_BROKEN', 'IMAGE_TOO_LARGE', 'PDF_BROKEN', 'PDF_ENCRYPTED', 'PDF_ACTIVE', 'PDF_EMBEDS', 'PDF_TOO_LARGE', 'RESIDENT_NUMBER', 'TOO_HEAVY')";

class AddFiles extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    // Who reads a subject reads its files: the slice says so by altering the policy of stored_file. Only the slice writes.
    for (const sql of rowPolicies('stored_file', { own: null, write: 'false', wide: 'true' })) this.addSql(sql);
    for (const sql of rowPolicies('file_object', { own: null, write: 'false', wide: 'false' })) this.addSql(sql);
    for (const sql of rowPolicies('file_tombstone', { own: null, write: 'false', wide: 'true' })) this.addSql(sql);
  }
}

const TABLES = [
  `create table stored_file (
    id uuid primary key,
    subject_type text not null,
    subject_id uuid not null,
    purpose text not null,
    must_be_masked boolean not null,
    name text not null,
    state text not null check (state in ('EXPECTED', 'QUARANTINED', 'RELEASED', 'REFUSED', 'MASKED', 'DESTROYED')),
    refusal text check (refusal in ${REFUSALS}),
    kind text check (kind in ('JPEG', 'PNG', 'WEBP', 'HEIC', 'PDF')),
    size int not null,
    width int,
    height int,
    sha256 text,
    uploader_id uuid not null,
    uploader_name text not null,
    requested_at timestamptz(3) not null,
    received_at timestamptz(3),
    checked_at timestamptz(3),
    check ((state = 'REFUSED') = (refusal is not null)),
    check ((state = 'EXPECTED') = (received_at is null)),
    check (state not in ('RELEASED', 'MASKED', 'DESTROYED') or sha256 is not null)
  )`,
  'create index stored_file_subject_index on stored_file (subject_id, requested_at, id)',
  "create index stored_file_expected_index on stored_file (requested_at) where state = 'EXPECTED'",
  `create table file_object (
    id uuid primary key,
    file_id uuid not null references stored_file,
    role text not null check (role in ('RECEIVED', 'RELEASED', 'THUMBNAIL')),
    state text not null check (state in ('WRITING', 'KEPT', 'DOOMED', 'GONE')),
    data_key bytea,
    bytes int,
    made_at timestamptz(3) not null,
    gone_at timestamptz(3),
    check ((state in ('DOOMED', 'GONE')) = (data_key is null)),
    check ((state = 'GONE') = (gone_at is not null))
  )`,
  "create unique index file_object_kept_unique on file_object (file_id, role) where state = 'KEPT'",
  "create index file_object_leftover_index on file_object (made_at) where state in ('WRITING', 'DOOMED')",
  `create table file_tombstone (
    id uuid primary key,
    file_id uuid not null references stored_file constraint file_tombstone_file_unique unique,
    act text not null check (act in ('MASKED', 'DESTROYED')),
    sha256 text not null,
    attestation text not null check (attestation <> ''),
    boxes int not null,
    actor_id uuid not null,
    actor_name text not null,
    destroyed_at timestamptz(3) not null
  )`,
  // Sees all files, whoever asks: a decision must not pass because its maker cannot see what stands against it.
  `create function unmasked_file_exists(subject uuid) returns boolean
    language sql volatile security definer set search_path = public, pg_temp as $body$
      select exists (select 1 from stored_file
                     where subject_id = subject and must_be_masked and state in ('QUARANTINED', 'RELEASED'))
          or exists (select 1 from stored_file f join file_object o on o.file_id = f.id
                     where f.subject_id = subject and f.must_be_masked and o.state = 'DOOMED')
    $body$`,
  `create function refuse_change_of_tombstone() returns trigger language plpgsql as $body$
    begin raise exception 'a tombstone stays as it was set' using errcode = 'insufficient_privilege'; end $body$`,
  `create trigger file_tombstone_stays before update or delete on file_tombstone
    for each row execute function refuse_change_of_tombstone()`,
];

/** Tables of files, for every slice. */
export const filesMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261122T0330_add_files', class: AddFiles },
];
