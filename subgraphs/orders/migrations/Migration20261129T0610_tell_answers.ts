import { migration } from '@madang/subgraph-kit';

/** Marketplaces are told our answers to questions, as they are told of parcels, holds and claims. */
export const tellAnswers = migration(
  'Migration20261129T0610_tell_answers',
  `alter table outward_task
     drop constraint outward_task_kind_check,
     add constraint outward_task_kind_check check (kind in ('SHIPMENT', 'HOLD', 'CLAIM', 'ANSWER')),
     alter column order_id drop not null,
     add column question_id uuid references storefront_question,
     add check ((kind = 'ANSWER') = (question_id is not null)),
     add check ((kind = 'ANSWER') = (order_id is null))`,
  'create unique index outward_task_question_unique on outward_task (question_id) where question_id is not null',
);
