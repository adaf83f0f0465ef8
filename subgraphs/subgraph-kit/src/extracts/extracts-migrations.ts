import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from '../walls/row-policies.ts';

const TABLES = [
  `create table extract_piece (
    id uuid primary key,
    extract_id uuid not null,
    place int not null check (place >= 0),
    constraint extract_piece_place_unique unique (extract_id, place)
  )`,
  ...rowPolicies('extract_piece', { own: null, write: 'false', wide: 'false' }),
  'alter table file_object drop constraint file_object_role_check',
  `alter table file_object add constraint file_object_role_check
    check (role in ('RECEIVED', 'RELEASED', 'THUMBNAIL', 'DOCUMENT', 'EXTRACT'))`,
  `create or replace function guard_file_object() returns trigger language plpgsql as $body$
    begin
      if new.role = 'DOCUMENT' and exists (select from issued_document where id = new.file_id)
        or new.role = 'EXTRACT' and exists (select from extract_piece where id = new.file_id)
        or new.role not in ('DOCUMENT', 'EXTRACT') and exists (select from stored_file where id = new.file_id) then
        return new;
      end if;
      raise exception 'an object of nothing' using errcode = 'foreign_key_violation';
    end $body$`,
];

class AddExtracts extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
  }
}

/** Table of extracts, for every slice. */
export const extractsMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261128T1640_add_extracts', class: AddExtracts },
];
