import { migration } from '@madang/subgraph-kit';

/** Which questions the call center was told of, and which of its answers stands. */
export const announceQuestions = migration(
  'Migration20261129T0620_announce_questions',
  `alter table storefront_question
     add column announced_at timestamptz(3),
     add column answer_id uuid,
     add check (answer_id is null or answered_by_id is not null)`,
  `create index storefront_question_unannounced_index on storefront_question (asked_at, id)
     where announced_at is null and state in ('ASKED', 'REFUSED')`,
);
