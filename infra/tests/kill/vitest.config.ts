import { mergeConfig } from 'vitest/config';
import { subgraphTests } from '../../../subgraphs/subgraph-kit/src/testing/vitest.ts';

/** Processes that are killed in the middle of their work, on one PostgreSQL. */
export default mergeConfig(subgraphTests, {
  root: import.meta.dirname,
  test: { name: 'kill', include: ['*.test.ts'], testTimeout: 900_000, hookTimeout: 120_000 },
});
