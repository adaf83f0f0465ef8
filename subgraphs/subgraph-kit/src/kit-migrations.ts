import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { approvalsMigrations } from './approvals/approvals-migrations.ts';
import { auditMigrations } from './audit/audit-migrations.ts';
import { customerMergeMigrations } from './customer-merge/customer-merge-migrations.ts';
import { deadlinesMigrations } from './deadlines/deadlines-migrations.ts';
import { dispatchMigrations } from './dispatch/dispatch-migrations.ts';
import { documentsMigrations } from './documents/documents-migrations.ts';
import { extractsMigrations } from './extracts/extracts-migrations.ts';
import { filesMigrations } from './files/files-migrations.ts';
import { idempotencyMigrations } from './idempotency/idempotency-migrations.ts';
import { jobsMigrations } from './jobs-migrations.ts';
import { privacyMigrations } from './privacy/privacy-migrations.ts';
import { surveyMigrations } from './surveys/survey-migrations.ts';
import { textSearchMigrations } from './text-search-migrations.ts';
import { wallsMigrations } from './walls/walls-migrations.ts';

class AddEvents extends Migration {
  override up(): void {
    this.addSql(`create table outbox_event (
      id uuid primary key,
      type text not null,
      data jsonb not null,
      occurred_at timestamptz not null
    )`);
    this.addSql(`create table inbox_event (
      id uuid primary key,
      type text not null,
      source text not null,
      received_at timestamptz not null
    )`);
  }
}

/** Tables of the kit; they come before those of the slice. */
export const kitMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261121T0000_add_events', class: AddEvents },
  ...wallsMigrations,
  ...privacyMigrations,
  ...auditMigrations,
  ...idempotencyMigrations,
  ...filesMigrations,
  ...approvalsMigrations,
  ...surveyMigrations,
  ...deadlinesMigrations,
  ...documentsMigrations,
  ...extractsMigrations,
  ...dispatchMigrations,
  ...jobsMigrations,
  ...customerMergeMigrations,
  ...textSearchMigrations,
];
