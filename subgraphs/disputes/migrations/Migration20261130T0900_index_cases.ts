import { migration } from '@madang/subgraph-kit';

/** Indexes that the bench of 400,000 cases asked for, and one less that nothing asks any more. */
export const indexCases = migration(
  'Migration20261130T0900_index_cases',
  // Every minute is looked for agreements that are to be performed without a clock: they are few, the closed cases very many.
  'create index dispute_case_terms_index on dispute_case (id) where terms_open > 0',
  // Numbers are looked for by ranges, of which the unique index knows.
  'drop index dispute_case_number_index',
);
