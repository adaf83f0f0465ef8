import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';

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

/** What puts work on the list of jobs; it is made with the walls. */
export const jobsMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261129T0500_put_jobs_for_sure', class: PutJobsForSure },
];
