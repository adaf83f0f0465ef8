import { migration, rowPolicies } from '@madang/subgraph-kit';

const OWN = 'actor_id = (select actor_id()) and exists (select from dispute_case c where c.id = case_id)';

/** Notes on cases that nobody but their author reads (K19). */
export const addCaseNote = migration(
  'Migration20261130T0130_add_case_note',
  `create table case_note (
    id uuid primary key,
    case_id uuid not null references dispute_case,
    actor_id uuid not null,
    text text not null check (length(text) <= 20000),
    written_at timestamptz(3) not null,
    dropped_at timestamptz(3),
    check (dropped_at is null or text = '')
  )`,
  'create index case_note_actor_index on case_note (case_id, actor_id, written_at desc, id desc) where dropped_at is null',
  ...rowPolicies('case_note', { own: OWN, wide: OWN }),
);
