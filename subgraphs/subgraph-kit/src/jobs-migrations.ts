import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { WALL_ROLES } from './walls/session.ts';

class PutJobsForSure extends Migration {
  override up(): void {
    // Of two who put the same key at once the second finds the job of the first begun by the time it may write, and then
    // graphile adds none: looked at again, it is put beside what has begun.
    this.addSql(`create or replace function put_job(task text, payload json, at timestamptz, key text) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
      declare
        put bigint;
      begin
        loop
          select id into put from graphile_worker.add_job(task, payload, run_at => at, job_key => key, max_attempts => 25);
          exit when put is not null;
        end loop;
      end $body$`);
  }
}

class LetJobsWait extends Migration {
  override up(): void {
    // Work of a larger number waits for all of a smaller one.
    this.addSql('drop function put_job(text, json, timestamptz, text)');
    this.addSql(`create function put_job(task text, payload json, at timestamptz, key text, rank integer default 0) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
      declare
        put bigint;
      begin
        loop
          select id into put
          from graphile_worker.add_job(task, payload, run_at => at, job_key => key, max_attempts => 25, priority => rank);
          exit when put is not null;
        end loop;
      end $body$`);
    this.addSql('revoke all on function put_job from public');
    this.addSql(`grant execute on function put_job to ${WALL_ROLES.join(', ')}`);
  }
}

/** What puts work on the list of jobs; it is made with the walls. */
export const jobsMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261129T0500_put_jobs_for_sure', class: PutJobsForSure },
  { name: 'Migration20261129T1930_let_jobs_wait', class: LetJobsWait },
];
