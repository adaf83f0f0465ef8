import { migration } from '@madang/subgraph-kit';

/** What a file is for is no longer changed once its report is decided; until then the two wait for one another. */
export const guardReclassifiedFiles = migration(
  'Migration20261122T0500_guard_reclassified_files',
  `create trigger stored_file_reclassified before update of purpose, must_be_masked on stored_file
    for each row when ((new.purpose, new.must_be_masked) is distinct from (old.purpose, old.must_be_masked))
    execute function refuse_file_of_decided_report()`,
);
