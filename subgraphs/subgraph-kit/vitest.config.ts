import { defineConfig } from 'vitest/config';
import { subgraphTests } from './src/testing/vitest.ts';

// Each file has a subgraph of its own, and types of two do not meet in one process.
export default defineConfig({ ...subgraphTests, test: { ...subgraphTests.test, isolate: true } });
