import { migration } from '@madang/subgraph-kit';

/** Indexes of what happened on a day, so that the board of the desk costs the calls and steps of that day alone. */
export const indexTheDay = migration(
  'Migration20261129T0500_index_the_day',
  `create index call_day_index on call (rang_at) include (direction, state, answered_at, ended_at)`,
  `create index ticket_step_day_index on ticket_step (taken_at) include (step)`,
);
