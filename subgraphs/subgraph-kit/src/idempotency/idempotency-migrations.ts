import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from '../walls/row-policies.ts';

const OWN = 'actor_id = (select actor_id())';

class AddIdempotentAnswers extends Migration {
  override up(): void {
    this.addSql(`create table idempotent_answer (
      actor_id uuid not null,
      key_hash text not null,
      part integer not null,
      body_mac text not null,
      answer bytea not null,
      expires_at timestamptz(3) not null,
      primary key (actor_id, key_hash, part)
    )`);
    this.addSql('create index idempotent_answer_expires_index on idempotent_answer (expires_at)');
    for (const sql of rowPolicies('idempotent_answer', { own: OWN, wide: OWN })) this.addSql(sql);
  }
}

/** Answers that were given under an idempotency key, sealed by that key, for a day. */
export const idempotencyMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261122T0330_add_idempotent_answers', class: AddIdempotentAnswers },
];
