import { migration } from '@madang/subgraph-kit';

/** Who reads the files of a report, and what may not be decided while a document shows too much (document 003, R7). */
export const guardReportFiles = migration(
  'Migration20261122T0340_guard_report_files',
  // Files are read with their report and written by the slice alone.
  'drop policy if exists madang_app_all on stored_file',
  'drop policy if exists madang_app_select on stored_file',
  'create policy madang_app_select on stored_file for select to madang_app using (exists (select 1 from infringement_report r where r.id = subject_id))',
  "alter policy madang_wide_select on stored_file using (actor_is('MODERATOR', 'ADMIN'))",
  'drop policy if exists madang_app_all on file_tombstone',
  'drop policy if exists madang_app_select on file_tombstone',
  'create policy madang_app_select on file_tombstone for select to madang_app using (exists (select 1 from stored_file f where f.id = file_id))',
  'alter policy madang_wide_select on file_tombstone using (exists (select 1 from stored_file f where f.id = file_id))',
  `create function refuse_decision_on_unmasked_file() returns trigger language plpgsql as $body$
    begin
      if unmasked_file_exists(new.id) then
        raise exception 'report % has an identity document that is not masked', new.number using errcode = 'MD407';
      end if;
      return new;
    end $body$`,
  `create trigger infringement_report_decided before update of state on infringement_report
    for each row when (new.state in ('HIDDEN', 'REJECTED') and old.state is distinct from new.state)
    execute function refuse_decision_on_unmasked_file()`,
  // The report is locked, so that a decision under way and a file that comes in wait for one another.
  `create function refuse_file_of_decided_report() returns trigger language plpgsql as $body$
    declare report_state text;
    begin
      select state into report_state from infringement_report where id = new.subject_id for share;
      if report_state is distinct from 'RECEIVED' and report_state is distinct from 'UNDER_REVIEW' then
        raise exception 'the report of file % takes no more files', new.id using errcode = 'MD409';
      end if;
      return new;
    end $body$`,
  `create trigger stored_file_received before update of state on stored_file
    for each row when (new.state = 'QUARANTINED' and old.state = 'EXPECTED')
    execute function refuse_file_of_decided_report()`,
);
