import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { REPOSITORY } from '../checks/repository.ts';

/** What takes minutes, the longest first. */
const LONG = [/readability\.matrix/, /acts\.matrix/, /kill/, /guessing|case-access-login|matrix/];

/** What takes minutes begins first, so that it does not run alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own, not an array's.
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONG.findIndex((long) => long.test(moduleId));
  return rank < 0 ? LONG.length : rank;
}

/** Unit and integration tests of all packages in one run, on one PostgreSQL. */
export default defineConfig({
  root: REPOSITORY,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      '{gateway,shared-schema,infra}/vitest.config.ts',
      '{subgraphs,frontends}/*/vitest.config.ts',
      'infra/tests/{matrix,kill}/vitest.config.ts',
    ],
  },
});
