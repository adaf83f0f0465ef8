import { migration } from '@madang/subgraph-kit';

/** How many closed cases there were in all when pairs of letters were counted: a pair leads to its share of all of them. */
export const countClosedCases = migration(
  'Migration20261130T2100_count_closed_cases',
  'alter table case_pair_state add column closed integer',
  'update case_pair_state set closed = (select count(*) from case_likeness)',
  'alter table case_pair_state alter column closed set not null',
);
