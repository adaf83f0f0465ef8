import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{start,edge,identity,demo,simulators}/**/*.test.ts', 'tests/*.test.ts'],
    globalSetup: ['start/test-folder.ts'],
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
