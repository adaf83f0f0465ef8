import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Answers to the satisfaction questions of all slices: scores, and nothing that somebody wrote. */
export const addSatisfaction = migration(
  'Migration20261128T0440_add_satisfaction',
  `create table satisfaction_answer (
    id uuid primary key,
    slice text not null,
    survey text not null,
    subject_type text not null,
    subject_id uuid not null,
    score integer not null check (score between 1 and 5),
    answered_at timestamptz(3) not null
  )`,
  'create index satisfaction_answer_time_index on satisfaction_answer (answered_at) include (slice, score)',
  ...rowPolicies('satisfaction_answer', { own: "(select actor_is('ANALYST', 'LEAD', 'ADMIN'))", write: 'false' }),
);
