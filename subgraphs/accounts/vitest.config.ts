import { subgraphTests } from '@madang/subgraph-kit/testing/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig(subgraphTests);
