import { mergeConfig } from 'vitest/config';
import { subgraphTests } from '../../../subgraphs/subgraph-kit/src/testing/vitest.ts';

/** The readability matrix: a gateway before all subgraphs, in one process for each file and on one PostgreSQL. */
export default mergeConfig(subgraphTests, {
  root: import.meta.dirname,
  test: {
    name: 'matrix',
    include: ['*.matrix.test.ts'],
    globalSetup: ['./sights-folder.setup.ts'],
    testTimeout: 900_000,
    hookTimeout: 300_000,
  },
});
