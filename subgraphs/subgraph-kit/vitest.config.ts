import { defineConfig } from 'vitest/config';
import { subgraphTests } from './src/testing/vitest.ts';

export default defineConfig(subgraphTests);
