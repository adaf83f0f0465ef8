import { migration, rowPolicies } from '@madang/subgraph-kit';

const OF_READ_CASE = 'exists (select from dispute_case c where c.id = case_id)';

/** Who reads a message reads what is attached to it; before that, who sent it alone. */
const READ = `message_id is null and uploader_id = (select actor_id()) and ${OF_READ_CASE}
  or exists (select from case_message m where m.id = message_id)`;

/** Files of cases (J10): each belongs to one attachment, and is read by who reads the message it goes with. */
export const addCaseAttachment = migration(
  'Migration20261130T0110_add_case_attachment',
  `create table case_attachment (
    id uuid primary key,
    case_id uuid not null references dispute_case,
    uploader_id uuid not null,
    message_id uuid references case_message,
    added_at timestamptz(3) not null
  )`,
  'create index case_attachment_message_index on case_attachment (message_id) where message_id is not null',
  'create index case_attachment_case_index on case_attachment (case_id)',
  `create function guard_case_attachment() returns trigger language plpgsql as $body$
    begin
      if (new.id, new.case_id, new.uploader_id, new.added_at) is distinct from (old.id, old.case_id, old.uploader_id, old.added_at)
        or old.message_id is not null and new.message_id is distinct from old.message_id then
        raise exception 'what is attached stays attached' using errcode = 'restrict_violation';
      end if;
      if not exists (select from case_message m where m.id = new.message_id and m.case_id = new.case_id) then
        raise exception 'a file goes with a message of its case' using errcode = 'restrict_violation';
      end if;
      return new;
    end $body$`,
  `create trigger case_attachment_stays before update on case_attachment
    for each row execute function guard_case_attachment()`,
  ...rowPolicies('case_attachment', {
    own: READ,
    write: `uploader_id = (select actor_id()) and ${OF_READ_CASE}`,
    wide: READ,
  }),
  'alter policy madang_app_select on stored_file using (exists (select from case_attachment a where a.id = subject_id))',
  'alter policy madang_wide_select on stored_file using (exists (select from case_attachment a where a.id = subject_id))',
  'alter policy madang_app_select on file_tombstone using (exists (select from stored_file f where f.id = file_id))',
  'alter policy madang_wide_select on file_tombstone using (exists (select from stored_file f where f.id = file_id))',
);
