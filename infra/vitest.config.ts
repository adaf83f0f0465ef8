import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{checks,start,edge,identity,demo}/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 60_000 },
});
