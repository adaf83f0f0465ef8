import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Notes, read newest first. */
export const addNote = migration(
  'Migration__TIME___add_note',
  `create table note (
    id uuid primary key,
    text text not null,
    written_at timestamptz(3) not null,
    written_by_id uuid not null,
    written_by_name text not null
  )`,
  'create index note_written_index on note (written_at desc, id desc)',
  ...rowPolicies('note', { own: null }),
);
