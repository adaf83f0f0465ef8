import { defineConfig } from 'vitest/config';

/** Stories in a real browser against the whole embedded system, one after another within a row (`lanes.ts`). */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'browser',
    include: ['*.browser.test.ts'],
    globalSetup: ['./whole-system.setup.ts'],
    fileParallelism: false,
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
