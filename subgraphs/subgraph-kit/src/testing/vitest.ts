import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

/** Vitest settings of every subgraph: decorators as in production, and one real PostgreSQL for the run. */
export const subgraphTests: ViteUserConfig = {
  // Libraries require graphql and we import it: without this they get two copies that do not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  oxc: { decorator: { legacy: true } },
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: [fileURLToPath(new URL('./postgres-for-tests.ts', import.meta.url))],
    pool: 'forks',
    // The files of a slice all test the one subgraph: read once a worker it takes a third less of the machine's time.
    isolate: false,
    // Machines that do much at once are slow, not wrong.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};
