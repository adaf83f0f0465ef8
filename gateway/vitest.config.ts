import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** Sources and libraries must meet one and the same graphql: Vite would give ours `index.mjs`, Node gives theirs `index.js`. */
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  // Read once a worker, the gateway takes half of the machine's time.
  test: { include: ['test/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
